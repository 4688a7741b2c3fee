/** How well the voices are understood, by a recogniser. */
@NullMarked
package backtalk.bench.voice;

import org.jspecify.annotations.NullMarked;
