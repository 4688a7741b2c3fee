package backtalk.studio;

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

  /** "412 sentences, of which 2 are recorded." */
  public String inWords() {
    return Numerals.FIGURES.count(all, "sentence") + ", of which " + recorded + " are recorded.";
  }
}
