/** The computer underneath: folders, whole files, locks and bounded programs. */
@NullMarked
package backtalk.system;

import org.jspecify.annotations.NullMarked;
