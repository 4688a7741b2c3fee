/** What several commands can be told, each declared once. */
@NullMarked
package backtalk.cli.options;

import org.jspecify.annotations.NullMarked;
