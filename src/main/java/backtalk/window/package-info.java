/** The window: what is happening, for whoever glances up from the floor or sits beside. */
@NullMarked
package backtalk.window;

import org.jspecify.annotations.NullMarked;
