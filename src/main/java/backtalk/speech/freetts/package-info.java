/** FreeTTS, the embedded voice. */
@NullMarked
package backtalk.speech.freetts;

import org.jspecify.annotations.NullMarked;
