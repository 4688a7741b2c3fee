/** Recognises spoken commands with Vosk, which the user brings along. */
@NullMarked
package backtalk.listen.vosk;

import org.jspecify.annotations.NullMarked;
