/** Where a running session is, told: as a line, as JSON, and as another process reads it. */
@NullMarked
package backtalk.live.status;

import org.jspecify.annotations.NullMarked;
