package backtalk.window.pages;

import backtalk.system.CleanText;

/**
 * What a check-up found of one thing.
 *
 * @param name of it, such as "Microphone"
 * @param mark whether it is as it should be
 * @param text what was found, in sentences
 * @param advice what to do about it; empty where nothing has to be done
 */
public record CheckedThing(String name, Mark mark, String text, String advice) {

  public CheckedThing {
    name = CleanText.line(name);
    text = CleanText.lines(text);
    advice = CleanText.lines(advice);
  }

  /** Whether it is as it should be. */
  public enum Mark {
    GOOD("OK"),
    BAD("Problem"),
    /** Nothing is known of it. */
    UNKNOWN("Skipped");

    private final String word;

    Mark(String word) {
      this.word = word;
    }

    String word() {
      return word;
    }
  }
}
