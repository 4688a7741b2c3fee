/** Where commands come from. */
@NullMarked
package backtalk.control;

import org.jspecify.annotations.NullMarked;
