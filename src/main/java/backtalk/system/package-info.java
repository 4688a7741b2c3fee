/**
 * What all others stand on: the computer underneath, with its folders, whole files, locks, bounded
 * programs and threads.
 */
@NullMarked
package backtalk.system;

import org.jspecify.annotations.NullMarked;
