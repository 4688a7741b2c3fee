/** What of the microphone's sound is the program's own voice, and what else is heard meanwhile. */
@NullMarked
package backtalk.listen.echo;

import org.jspecify.annotations.NullMarked;
