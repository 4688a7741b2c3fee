@NullMarked
package backtalk.drawing;

import org.jspecify.annotations.NullMarked;
