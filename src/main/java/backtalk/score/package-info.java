/** The scheduler: every cue gets its exact frame. */
@NullMarked
package backtalk.score;

import org.jspecify.annotations.NullMarked;
