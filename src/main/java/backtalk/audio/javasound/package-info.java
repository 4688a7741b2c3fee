/** Sound to the computer's speakers, through Java Sound. */
@NullMarked
package backtalk.audio.javasound;

import org.jspecify.annotations.NullMarked;
