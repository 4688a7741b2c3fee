/** What the window is told, and what it asks of the program. */
@NullMarked
package backtalk.desk;

import org.jspecify.annotations.NullMarked;
