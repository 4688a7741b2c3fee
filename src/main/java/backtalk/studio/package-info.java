/** A recorded voice made: what there is to say, how it is recorded, looked at, taken in. */
@NullMarked
package backtalk.studio;

import org.jspecify.annotations.NullMarked;
