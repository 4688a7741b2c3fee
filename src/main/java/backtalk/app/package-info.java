/** Command line, config file and wiring. */
@NullMarked
package backtalk.app;

import org.jspecify.annotations.NullMarked;
