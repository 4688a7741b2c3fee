/** How well spoken commands are recognised, by voices and in rooms made by calculation. */
@NullMarked
package backtalk.bench.ear;

import org.jspecify.annotations.NullMarked;
