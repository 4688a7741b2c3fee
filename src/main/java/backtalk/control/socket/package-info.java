/** One session at a time, which another process of the same person can command. */
@NullMarked
package backtalk.control.socket;

import org.jspecify.annotations.NullMarked;
