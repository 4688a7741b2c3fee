/** A session that runs, whoever looks on while it does, and the right to be the only one. */
@NullMarked
package backtalk.live;

import org.jspecify.annotations.NullMarked;
