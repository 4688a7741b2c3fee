/** How a routine file is read and validated: the table of its keys, and what each means. */
@NullMarked
package backtalk.routine.reader;

import org.jspecify.annotations.NullMarked;
