/** Prints how fast, small and exact the program is on this machine. Figures only: no judgement. */
@NullMarked
package backtalk.bench;

import org.jspecify.annotations.NullMarked;
