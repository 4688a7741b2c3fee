package backtalk.script;

import java.time.Duration;

/** Stand-in until the speech branch arrives. */
public final class SpokenLength {
  private SpokenLength() {}

  public static Duration of(String text, double wordsPerMinute) {
    return Duration.ofMillis(Math.round(text.split(" ").length * 60_000 / wordsPerMinute));
  }
}
