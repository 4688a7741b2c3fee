package backtalk.script;

import java.util.Optional;

/**
 * What is said for a cue.
 *
 * @param text the words
 * @param shortForm fewer words with the same meaning, for where the text does not fit
 */
public record Utterance(String text, Optional<String> shortForm) {

  static Utterance of(String text) {
    return new Utterance(text, Optional.empty());
  }

  static Utterance of(String text, String shortForm) {
    return new Utterance(text, Optional.of(shortForm));
  }
}
