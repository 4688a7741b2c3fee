package backtalk.listen;

import java.util.Arrays;

/**
 * How loud each of 20 bands is, block by block: narrow below, wide above, as the ear has them.
 * Holds the last 25 ms, so one object serves one stream.
 */
final class MelBands {

  static final int BANDS = 20;

  private static final int SIZE = 512;
  private static final int WINDOW = 400;
  private static final double LOWEST = 120;
  private static final double HIGHEST = 7_000;

  /** The power of a room's and a good microphone's own noise, below which nothing is told apart. */
  private static final double LEAST = 2e4;

  private final double[] window = new double[WINDOW];
  private final int[] edges = edges(LOWEST, SIZE);
  private final double[] past = new double[WINDOW];
  private final double[] real = new double[SIZE];
  private final double[] imaginary = new double[SIZE];

  MelBands() {
    for (int i = 0; i < WINDOW; i++) {
      window[i] = 0.5 - 0.5 * Math.cos(2 * Math.PI * i / WINDOW);
    }
  }

  /** Takes a block in and writes the level of each band, in decibels, to {@code levels}. */
  void levels(short[] block, double[] levels) {
    int kept = WINDOW - block.length;
    System.arraycopy(past, block.length, past, 0, kept);
    for (int i = 0; i < block.length; i++) {
      past[kept + i] = block[i];
    }
    double mean = 0;
    for (double sample : past) {
      mean += sample / WINDOW;
    }
    Arrays.fill(real, 0);
    Arrays.fill(imaginary, 0);
    for (int i = 0; i < WINDOW; i++) {
      real[i] = (past[i] - mean) * window[i];
    }
    Fourier.transform(real, imaginary);
    for (int band = 0; band < BANDS; band++) {
      double sum = 0;
      for (int bin = edges[band]; bin < edges[band + 1]; bin++) {
        sum += real[bin] * real[bin] + imaginary[bin] * imaginary[bin];
      }
      levels[band] = 10 * Math.log10(sum / (edges[band + 1] - edges[band]) + LEAST);
    }
  }

  /** The first bin of each band of a transform of this size, and of the one after the last. */
  static int[] edges(double lowestHertz, int size) {
    int[] edges = new int[BANDS + 1];
    for (int i = 0; i <= BANDS; i++) {
      double mel = mel(lowestHertz) + (mel(HIGHEST) - mel(lowestHertz)) * i / BANDS;
      double hertz = 700 * (Math.pow(10, mel / 2595) - 1);
      edges[i] = (int) Math.round(hertz * size / Recognizer.SAMPLE_RATE);
      if (i > 0) {
        edges[i] = Math.max(edges[i], edges[i - 1] + 1);
      }
    }
    return edges;
  }

  private static double mel(double hertz) {
    return 2595 * Math.log10(1 + hertz / 700);
  }
}
