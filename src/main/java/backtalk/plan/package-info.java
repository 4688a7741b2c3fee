/** The session planner: a routine and this person's preferences become what happens, in order. */
@NullMarked
package backtalk.plan;

import org.jspecify.annotations.NullMarked;
