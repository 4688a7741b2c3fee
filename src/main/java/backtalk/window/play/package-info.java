/** The page of a session that plays: what is to be seen at each moment, and how it is painted. */
@NullMarked
package backtalk.window.play;

import org.jspecify.annotations.NullMarked;
