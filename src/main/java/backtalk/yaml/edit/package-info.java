/** Changes single values in YAML files that people wrote, and leaves every other sign alone. */
@NullMarked
package backtalk.yaml.edit;

import org.jspecify.annotations.NullMarked;
