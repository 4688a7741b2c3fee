/** A session put together from files, settings and the computer it is to run on. */
@NullMarked
package backtalk.setup;

import org.jspecify.annotations.NullMarked;
