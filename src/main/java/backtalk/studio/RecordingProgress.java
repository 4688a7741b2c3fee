package backtalk.studio;

import backtalk.words.English;
import backtalk.words.Numerals;
import java.time.Duration;

/**
 * How far the recording of a voice has come.
 *
 * @param all sentences that there are
 * @param recorded how many of them are recorded
 * @param toGo how many are still to be asked for
 * @param time about how long those take
 */
public record RecordingProgress(int all, int recorded, int toGo, Duration time) {

  /** "40 to go: about 7 minutes." */
  public String toGoInWords() {
    return toGo == 0
        ? "Nothing is missing."
        : toGo + " to go: about " + Numerals.FIGURES.roughly(time) + ".";
  }

  /** "2 of 412 sentences are recorded." */
  public String inWords() {
    return English.capitalized(count(recorded, all, "")) + ".";
  }

  /**
   * "1 of 430 sentences is recorded", "all 430 sentences of six-stretches are recorded".
   *
   * @param of what the sentences are of, with a space before it; may be empty
   */
  public static String count(int recorded, int all, String of) {
    boolean isWhole = recorded == all && all > 1;
    return (isWhole ? "all " : recorded + " of ")
        + Numerals.FIGURES.count(all, "sentence")
        + of
        + (recorded == 1 ? " is" : " are")
        + " recorded";
  }
}
