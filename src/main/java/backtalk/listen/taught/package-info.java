/** How one person says the commands, by what they were taught with. */
@NullMarked
package backtalk.listen.taught;

import org.jspecify.annotations.NullMarked;
