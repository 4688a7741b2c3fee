/** An utterance becomes a clip of speech. */
@NullMarked
package backtalk.speech;

import org.jspecify.annotations.NullMarked;
