/** The computer underneath: folders, whole files, locks, bounded programs and the terminal. */
@NullMarked
package backtalk.system;

import org.jspecify.annotations.NullMarked;
