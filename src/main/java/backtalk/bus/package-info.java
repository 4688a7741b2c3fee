/** The session bus of a Linux desktop: what programs of one person tell each other. */
@NullMarked
package backtalk.bus;

import org.jspecify.annotations.NullMarked;
