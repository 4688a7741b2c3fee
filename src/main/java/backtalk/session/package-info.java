/** One running session: position, pause, stop. */
@NullMarked
package backtalk.session;

import org.jspecify.annotations.NullMarked;
