package backtalk.script;

import java.time.Duration;
import java.util.List;

/**
 * What the words of a session depend on as a whole.
 *
 * @param length how long it takes, by estimate
 * @param variety which of several wordings are taken
 */
public record SessionContext(Duration length, Variety variety) {

  /** One of some wordings; {@code before} goes round them. */
  Utterance one(int before, String... wordings) {
    return Utterance.of(variety.choose(List.of(wordings), before));
  }
}
