/** How the window looks: colours, sizes, and parts that more than one page has. */
@NullMarked
package backtalk.window.paint;

import org.jspecify.annotations.NullMarked;
