/** The words for the ear: a cue becomes an utterance. */
@NullMarked
package backtalk.script;

import org.jspecify.annotations.NullMarked;
