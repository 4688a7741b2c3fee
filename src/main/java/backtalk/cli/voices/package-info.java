/** The commands for voices: those there are, and those that people record or bring. */
@NullMarked
package backtalk.cli.voices;

import org.jspecify.annotations.NullMarked;
