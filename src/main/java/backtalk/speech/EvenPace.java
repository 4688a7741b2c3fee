package backtalk.speech;

import backtalk.audio.AudioClip;
import java.util.regex.Pattern;

/**
 * An engine that says each sentence about as fast as the person asked. A voice keeps the pace of
 * its sounds, and so says "Sit down on the edge of the bed" at twice the words a minute of "Hold
 * for thirty seconds". What comes out too far from the pace is said again, that much slower or
 * faster. One and two words stay as the voice says them: a name of six syllables is no slow speech,
 * and the numbers of a countdown have a second each.
 */
public final class EvenPace extends ForwardingEngine {

  /**
   * The slowest and the fastest sentence, as multiples of the pace: within 110 and 150 words a
   * minute at 130, with a little to spare for voices that take whole steps only.
   */
  static final double SLOWEST = 113.0 / 130;

  static final double FASTEST = 147.0 / 130;

  private static final int FEWEST_WORDS = 3;
  private static final double LEAST_TEMPO = 0.25;
  private static final double MOST_TEMPO = 4;

  /** Long names stay easy to follow: no voice here is pressed beyond its everyday speed. */
  private static final double MOST_FASTER = 1.6;

  /** A voice that makes of a tempo something else is nearly right at the second. */
  private static final int CORRECTIONS = 2;

  private static final Pattern BLANK = Pattern.compile("\\s+");

  private final double pace;

  /**
   * @param engine speaks one sentence at a time
   * @param pace what is asked of it at tempo 1, in real words a minute
   */
  public EvenPace(SpeechEngine engine, double pace) {
    super(engine);
    this.pace = pace;
  }

  @Override
  public AudioClip speak(String text, double tempo) throws SpeechException {
    AudioClip clip = super.speak(text, tempo);
    long words = words(text);
    double told = tempo;
    for (int i = 0; i < CORRECTIONS && words >= FEWEST_WORDS; i++) {
      double real = words * 60.0 * clip.format().sampleRate() / clip.frames();
      double asked = pace * tempo;
      double wanted = Math.max(SLOWEST * asked, Math.min(FASTEST * asked, real));
      double most = Math.min(MOST_TEMPO, MOST_FASTER * tempo);
      double corrected = Math.max(LEAST_TEMPO, Math.min(most, told * (wanted / real)));
      if (corrected == told) {
        break;
      }
      told = corrected;
      clip = super.speak(text, told);
    }
    return clip;
  }

  private static long words(String text) {
    return BLANK
        .splitAsStream(text)
        .filter(word -> word.chars().anyMatch(Character::isLetter))
        .count();
  }
}
