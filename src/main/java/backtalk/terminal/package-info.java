/** The terminal beside what is heard: what is shown there, and the keys that are pressed. */
@NullMarked
package backtalk.terminal;

import org.jspecify.annotations.NullMarked;
