/** The command line: the only one that knows how commands and options are read. */
@NullMarked
package backtalk.cli;

import org.jspecify.annotations.NullMarked;
