package backtalk.listen;

import java.util.Arrays;

/**
 * The way from the loudspeaker to the microphone as a linear filter: a Kalman filter for each
 * frequency of each 20 ms of the room's answer. It weighs what it cannot explain against what it is
 * unsure of.
 */
final class EchoFilter {

  /** Blocks that a part of the answer spans. */
  static final int STRIDE = 2;

  /** A fifth of a second of answer; an even number. */
  static final int PARTS = 10;

  private static final int BLOCK = Spectra.BLOCK;
  private static final int SIZE = Spectra.SIZE;
  private static final int BINS = Spectra.BINS;
  private static final double SHARE = (double) BLOCK / SIZE;

  /** Sums of powers of samples that are whole numbers: less is nothing. */
  private static final double TINY = 1;

  private static final double FIRST_UNSURE = 0.1;
  private static final double LEAST_ANSWER = 1e-6;

  /** How far the answer may change in a block at first; and more above, while clocks differ. */
  private static final double CHANGE = 3e-3;

  private static final double DRIFT = 1e-2;
  private static final double DRIFT_BIN = 64;

  /** It may change less and less, since the drift is found and followed by others. */
  private static final double LEAST_AGILITY = 0.02;

  private static final double CALMING = 0.995;

  /** What cannot be explained yet is mostly echo: as noise it counts a part of its power. */
  private static final double TRUST = 0.2;

  private static final double SMOOTH = 0.8;

  private final double[][] real = new double[PARTS][BINS];
  private final double[][] imaginary = new double[PARTS][BINS];
  private final double[][] unsure = new double[PARTS][BINS];
  private final double[][] weight = new double[PARTS][BINS];
  private final double[] unexplained = new double[BINS];
  private final double[] re = new double[SIZE];
  private final double[] im = new double[SIZE];
  private final double[] errorReal = new double[BINS];
  private final double[] errorImaginary = new double[BINS];
  private double agility = 1;

  EchoFilter() {
    for (double[] part : unsure) {
      Arrays.fill(part, FIRST_UNSURE);
    }
  }

  /** The answer changes faster than is usual: follows it, if less exactly. */
  void hurry() {
    agility = 1;
  }

  /** Takes over what another one has learnt. */
  void become(EchoFilter other) {
    for (int part = 0; part < PARTS; part++) {
      System.arraycopy(other.real[part], 0, real[part], 0, BINS);
      System.arraycopy(other.imaginary[part], 0, imaginary[part], 0, BINS);
      System.arraycopy(other.unsure[part], 0, unsure[part], 0, BINS);
    }
    System.arraycopy(other.unexplained, 0, unexplained, 0, BINS);
    agility = other.agility;
  }

  /** Writes the echo to be expected in a block, which was so many blocks ago, to {@code echo}. */
  void echo(Spectra sound, int ago, double[] echo) {
    Arrays.fill(re, 0);
    Arrays.fill(im, 0);
    for (int part = 0; part < PARTS; part++) {
      double[] xr = sound.real(ago + STRIDE * part);
      double[] xi = sound.imaginary(ago + STRIDE * part);
      double[] wr = real[part];
      double[] wi = imaginary[part];
      for (int bin = 0; bin < BINS; bin++) {
        re[bin] += xr[bin] * wr[bin] - xi[bin] * wi[bin];
        im[bin] += xr[bin] * wi[bin] + xi[bin] * wr[bin];
      }
    }
    for (int bin = 1; bin < BINS - 1; bin++) {
      re[SIZE - bin] = re[bin];
      im[SIZE - bin] = -im[bin];
    }
    Fourier.back(re, im);
    for (int i = 0; i < BLOCK; i++) {
      echo[i] = re[SIZE - BLOCK + i] / SIZE;
    }
  }

  /** Learns from what was left of the newest block without the expected echo. */
  void learn(Spectra sound, double[] left) {
    Arrays.fill(re, 0);
    Arrays.fill(im, 0);
    System.arraycopy(left, 0, re, SIZE - BLOCK, BLOCK);
    Fourier.transform(re, im);
    agility = Math.max(LEAST_AGILITY, agility * CALMING);
    for (int bin = 0; bin < BINS; bin++) {
      weigh(sound, bin);
    }
    for (int part = 0; part < PARTS; part += 2) {
      correct(sound, part);
    }
  }

  private void weigh(Spectra sound, int bin) {
    double power = re[bin] * re[bin] + im[bin] * im[bin];
    unexplained[bin] += (1 - SMOOTH) * (power - unexplained[bin]);
    double sum = TINY + TRUST * Math.max(unexplained[bin], power / 2) / SHARE;
    for (int part = 0; part < PARTS; part++) {
      weight[part][bin] = unsure[part][bin];
      sum += unsure[part][bin] * sound.power(STRIDE * part, bin);
    }
    errorReal[bin] = re[bin] / sum;
    errorImaginary[bin] = im[bin] / sum;
    double high = bin / DRIFT_BIN;
    double change = agility * (CHANGE + DRIFT * high * high);
    for (int part = 0; part < PARTS; part++) {
      double wr = real[part][bin];
      double wi = imaginary[part][bin];
      double learnt = SHARE * unsure[part][bin] * sound.power(STRIDE * part, bin) / sum;
      unsure[part][bin] =
          (1 - learnt) * unsure[part][bin] + change * (wr * wr + wi * wi + LEAST_ANSWER);
    }
  }

  /** Two parts in one transform, as real and imaginary part; each reaches over its 20 ms only. */
  private void correct(Spectra sound, int part) {
    double[] ar = sound.real(STRIDE * part);
    double[] ai = sound.imaginary(STRIDE * part);
    double[] br = sound.real(STRIDE * (part + 1));
    double[] bi = sound.imaginary(STRIDE * (part + 1));
    for (int bin = 0; bin < BINS; bin++) {
      double er = errorReal[bin];
      double ei = errorImaginary[bin];
      double firstReal = weight[part][bin] * (ar[bin] * er + ai[bin] * ei);
      double firstImaginary = weight[part][bin] * (ar[bin] * ei - ai[bin] * er);
      double secondReal = weight[part + 1][bin] * (br[bin] * er + bi[bin] * ei);
      double secondImaginary = weight[part + 1][bin] * (br[bin] * ei - bi[bin] * er);
      re[bin] = firstReal - secondImaginary;
      im[bin] = firstImaginary + secondReal;
      if (bin > 0 && bin < BINS - 1) {
        re[SIZE - bin] = firstReal + secondImaginary;
        im[SIZE - bin] = secondReal - firstImaginary;
      }
    }
    Fourier.back(re, im);
    Arrays.fill(re, STRIDE * BLOCK, SIZE, 0);
    Arrays.fill(im, STRIDE * BLOCK, SIZE, 0);
    Fourier.transform(re, im);
    for (int bin = 0; bin < BINS; bin++) {
      int mirror = (SIZE - bin) % SIZE;
      real[part][bin] += (re[bin] + re[mirror]) / 2 / SIZE;
      imaginary[part][bin] += (im[bin] - im[mirror]) / 2 / SIZE;
      real[part + 1][bin] += (im[bin] + im[mirror]) / 2 / SIZE;
      imaginary[part + 1][bin] += (re[mirror] - re[bin]) / 2 / SIZE;
    }
  }
}
