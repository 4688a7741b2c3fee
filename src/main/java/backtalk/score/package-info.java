/** The scheduler: every cue gets its words, and its exact frame. */
@NullMarked
package backtalk.score;

import org.jspecify.annotations.NullMarked;
