/** Asks a person for a routine, and writes it down. */
@NullMarked
package backtalk.author;

import org.jspecify.annotations.NullMarked;
