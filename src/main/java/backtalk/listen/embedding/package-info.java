/** What speech is like as a whole, by a network that was taught with millions of words. */
@NullMarked
package backtalk.listen.embedding;

import org.jspecify.annotations.NullMarked;
