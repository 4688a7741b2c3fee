/** Line drawings of the poses: a skeleton in figures, and one hand that draws it. */
@NullMarked
package backtalk.drawing;

import org.jspecify.annotations.NullMarked;
