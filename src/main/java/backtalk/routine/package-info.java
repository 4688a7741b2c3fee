/** What a routine file says. */
@NullMarked
package backtalk.routine;

import org.jspecify.annotations.NullMarked;
