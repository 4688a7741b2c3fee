package backtalk.bench.ear;

import backtalk.listen.words.Recognizer;

/** Brings what other programs made to the rate of the ear, by a windowed sinc out of a table. */
final class Resample {

  private static final int ZEROS = 16;
  private static final int FINE = 512;
  private static final float[] TABLE = table();

  private Resample() {}

  static float[] from(int rate, float[] wave) {
    if (rate == Recognizer.SAMPLE_RATE) {
      return wave;
    }
    double step = (double) rate / Recognizer.SAMPLE_RATE;
    double cut = Math.min(1, 1 / step) * 0.96;
    int reach = (int) (ZEROS / cut);
    float[] result = new float[(int) (wave.length / step)];
    for (int i = 0; i < result.length; i++) {
      double centre = i * step;
      int middle = (int) centre;
      int last = Math.min(wave.length - 1, middle + reach);
      double sum = 0;
      for (int k = Math.max(0, middle - reach); k <= last; k++) {
        sum += wave[k] * TABLE[(int) (Math.abs(k - centre) * cut * FINE)];
      }
      result[i] = (float) (sum * cut);
    }
    return result;
  }

  private static float[] table() {
    float[] table = new float[(ZEROS + 2) * FINE];
    for (int i = 0; i < ZEROS * FINE; i++) {
      double x = (i + 0.5) / FINE;
      double window = 0.5 + 0.5 * Math.cos(Math.PI * x / ZEROS);
      table[i] = (float) (Math.sin(Math.PI * x) / (Math.PI * x) * window);
    }
    return table;
  }
}
