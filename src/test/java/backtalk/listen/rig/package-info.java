/** Rooms, noises and talkers made by calculation, to try an ear with. */
@NullMarked
package backtalk.listen.rig;

import org.jspecify.annotations.NullMarked;
