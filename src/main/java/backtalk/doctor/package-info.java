/** Finds what would keep a session from running well. */
@NullMarked
package backtalk.doctor;

import org.jspecify.annotations.NullMarked;
