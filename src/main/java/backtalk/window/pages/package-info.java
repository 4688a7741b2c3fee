/** The pages between sessions, and what they ask of the program. */
@NullMarked
package backtalk.window.pages;

import org.jspecify.annotations.NullMarked;
