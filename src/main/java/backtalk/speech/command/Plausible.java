package backtalk.speech.command;

import backtalk.audio.AudioClip;
import java.util.Locale;

/** Tells speech from what a broken program makes. It asks little: any real voice passes. */
final class Plausible {

  /**
   * Neighbouring samples of speech are alike; those of noise have nothing to do with each other.
   */
  private static final double LEAST_LIKENESS = 0.3;

  // A slow reader takes half a second for a word; a rare one is spelled.
  private static final double MOST_SECONDS = 4;
  private static final double MOST_SECONDS_A_LETTER = 0.5;

  private Plausible() {}

  /**
   * Checks what was made of a text.
   *
   * @param speed how fast it was to be, as a multiple of 130 words a minute
   */
  static void check(AudioClip clip, String text, double speed) throws ProgramException {
    double seconds = clip.frames() / (double) clip.format().sampleRate();
    double most = (MOST_SECONDS + MOST_SECONDS_A_LETTER * text.length()) / Math.min(1, speed);
    if (seconds > most) {
      throw new ProgramException(
          String.format(Locale.ROOT, "made %.0f s of sound, too much for these words", seconds));
    }
    if (likeness(clip) < LEAST_LIKENESS) {
      throw new ProgramException("made noise");
    }
  }

  private static double likeness(AudioClip clip) {
    double power = 0;
    double together = 0;
    for (int i = 1; i < clip.frames(); i++) {
      double sample = clip.sample(i);
      power += sample * sample;
      together += sample * clip.sample(i - 1);
    }
    return power == 0 ? 1 : together / power;
  }
}
