/** Where the program begins: the computer as it is, handed to the command line. */
@NullMarked
package backtalk.app;

import org.jspecify.annotations.NullMarked;
