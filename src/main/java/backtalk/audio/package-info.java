/** PCM sound: frames, clips, mixing. Knows nothing of stretching. */
@NullMarked
package backtalk.audio;

import org.jspecify.annotations.NullMarked;
