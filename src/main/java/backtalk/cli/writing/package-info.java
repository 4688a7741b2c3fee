/** The commands that write a session down: as lines, as a page, as sound, as a calendar's dates. */
@NullMarked
package backtalk.cli.writing;

import org.jspecify.annotations.NullMarked;
