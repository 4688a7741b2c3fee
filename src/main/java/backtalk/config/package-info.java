/** The person's settings: what there is, how it is read, and how it is changed in the file. */
@NullMarked
package backtalk.config;

import org.jspecify.annotations.NullMarked;
