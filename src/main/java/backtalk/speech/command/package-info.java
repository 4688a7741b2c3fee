/** Voices that are programs on the computer, and what becomes of a session when one fails. */
@NullMarked
package backtalk.speech.command;

import org.jspecify.annotations.NullMarked;
