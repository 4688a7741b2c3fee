/** Where sound goes, and what stands between: a clock, what is being heard, what keeps it awake. */
@NullMarked
package backtalk.audio.sink;

import org.jspecify.annotations.NullMarked;
