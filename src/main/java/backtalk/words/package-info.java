/** Numbers, times and doses in English: for the ear, for a line that is read, and for paper. */
@NullMarked
package backtalk.words;

import org.jspecify.annotations.NullMarked;
