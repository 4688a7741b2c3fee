/** YAML files a person wrote: every value with its place, every mistake in words. */
@NullMarked
package backtalk.yaml;

import org.jspecify.annotations.NullMarked;
