package backtalk.listen.taught;

import backtalk.listen.echo.MelBands;
import backtalk.listen.words.Recognizer;
import java.util.Arrays;

/** A stretch of speech as the power of its bands, frame by frame, and what of it is noise. */
final class SpeechBands {

  /** There is noise at either end, but for where words begin softly, and how they die away. */
  private static final int BEFORE = Recognizer.BEFORE - 5;

  private static final int AFTER = Recognizer.AFTER - 2;
  private static final int NOISE = 15;

  /** The first frames are heard over the silence before there was any sound. */
  private static final int FILLING = 2;

  private final double[][] power;
  private final double[] noise = new double[MelBands.BANDS];

  /**
   * @param speech with noise at both ends, as a detector of speech gives it
   */
  SpeechBands(short[] speech) {
    MelBands bands = new MelBands();
    int block = Recognizer.SAMPLE_RATE / 100;
    power = new double[speech.length / block][MelBands.BANDS];
    for (int t = 0; t < power.length; t++) {
      bands.levels(Arrays.copyOfRange(speech, t * block, (t + 1) * block), power[t]);
      for (int band = 0; band < MelBands.BANDS; band++) {
        power[t][band] = Math.pow(10, power[t][band] / 10);
      }
    }
    int end = Math.min(NOISE, power.length / 4);
    for (int t = FILLING; t < end; t++) {
      for (int band = 0; band < MelBands.BANDS; band++) {
        noise[band] +=
            (power[t][band] + power[power.length - 1 - t][band]) / (2.0 * (end - FILLING));
      }
    }
  }

  double[][] frames() {
    return power;
  }

  double[] noise() {
    return noise;
  }

  /** The first frame that may be of the words. */
  int from() {
    return Math.min(BEFORE, power.length / 2);
  }

  /** The first one after them. */
  int to() {
    return Math.max(from() + 1, power.length - AFTER);
  }

  /** The power of the speech alone, where it is loudest: the mean of a fifth of the frames. */
  double level() {
    double[] all = Arrays.stream(power).mapToDouble(SpeechBands::sum).sorted().toArray();
    int loudest = Math.max(1, all.length / 5);
    double mean =
        Arrays.stream(all, Math.max(0, all.length - loudest), all.length).average().orElse(1);
    return Math.max(1, mean - sum(noise));
  }

  static double sum(double[] bands) {
    return Arrays.stream(bands).sum();
  }
}
