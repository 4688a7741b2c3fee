/**
 * What is said or heard outside a session: a voice or the microphone tried, an error told aloud.
 */
@NullMarked
package backtalk.trial;

import org.jspecify.annotations.NullMarked;
