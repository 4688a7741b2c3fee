/** What a routine file says, read and validated. */
@NullMarked
package backtalk.routine;

import org.jspecify.annotations.NullMarked;
