/** Hears the person: sound of a microphone → spoken commands. */
@NullMarked
package backtalk.listen;

import org.jspecify.annotations.NullMarked;
