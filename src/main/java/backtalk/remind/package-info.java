/** Reminders to do a session, by the system's own timer. */
@NullMarked
package backtalk.remind;

import org.jspecify.annotations.NullMarked;
