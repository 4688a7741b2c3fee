/** PCM sound: frames, clips, mixing, sinks. Knows nothing of stretching. */
@NullMarked
package backtalk.audio;

import org.jspecify.annotations.NullMarked;
