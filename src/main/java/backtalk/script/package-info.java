/**
 * What a session can say: every line with its words for the ear, and the small sounds beside them.
 */
@NullMarked
package backtalk.script;

import org.jspecify.annotations.NullMarked;
