/** Speech as words, and what commands they are. */
@NullMarked
package backtalk.listen.words;

import org.jspecify.annotations.NullMarked;
