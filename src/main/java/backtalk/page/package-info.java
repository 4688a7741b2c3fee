/** A routine on paper: what it is, how each stretch looks, how long and how often, and when. */
@NullMarked
package backtalk.page;

import org.jspecify.annotations.NullMarked;
