/** Media keys and headset buttons of a Linux desktop (MPRIS), and what it shows of a session. */
@NullMarked
package backtalk.control.mpris;

import org.jspecify.annotations.NullMarked;
