/** The commands for a voice that people record: what there is to say, and what is done with it. */
@NullMarked
package backtalk.cli.voices;

import org.jspecify.annotations.NullMarked;
