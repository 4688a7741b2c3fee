/** Recognises spoken commands with Sphinx 4, which is Java throughout and needs no network. */
@NullMarked
package backtalk.listen.sphinx;

import org.jspecify.annotations.NullMarked;
