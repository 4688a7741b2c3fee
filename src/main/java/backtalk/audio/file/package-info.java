/** Sound to files. */
@NullMarked
package backtalk.audio.file;

import org.jspecify.annotations.NullMarked;
