/** Sentences that a person has recorded, as a voice: kept, played, packed for others. */
@NullMarked
package backtalk.speech.recorded;

import org.jspecify.annotations.NullMarked;
