/** A routine looked over before anybody lies down to it: read back, and listened to. */
@NullMarked
package backtalk.review;

import org.jspecify.annotations.NullMarked;
