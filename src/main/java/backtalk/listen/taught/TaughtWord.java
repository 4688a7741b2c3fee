package backtalk.listen.taught;

import backtalk.listen.echo.MelBands;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * One way in which a person said some words: how loud each band was, beside the loudest of it, with
 * the noise of the room taken out. It has no pitch, and is no sound.
 *
 * @param words in lower case
 * @param levels of 10 ms each and all bands: in half decibels, 0 for 60 dB under the loudest and
 *     less
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and never changed
public record TaughtWord(String words, byte[][] levels) {

  private static final double LOWEST = -60;
  private static final double STEPS = 2;

  /** What is so far under the loudest belongs to the word no more, in decibels. */
  private static final double WORD = -30;

  private static final int BESIDE = 4;

  /** A word is not shorter; in frames. */
  static final int FEWEST = 12;

  private static final int MOST = 400;

  /** Checks what may come from a file. */
  public TaughtWord {
    if (levels.length < FEWEST || levels.length > MOST) {
      throw new IllegalArgumentException(levels.length + " frames are no word");
    }
    for (byte[] frame : levels) {
      if (frame.length != MelBands.BANDS) {
        throw new IllegalArgumentException(frame.length + " bands, not " + MelBands.BANDS);
      }
    }
  }

  /**
   * What was just said.
   *
   * @param speech mono samples, as a recogniser is given them
   * @throws IllegalArgumentException if it is too short to be a word
   */
  public static TaughtWord of(String words, short[] speech) {
    SpeechBands bands = new SpeechBands(speech);
    double level = bands.level();
    byte[][] all = new byte[bands.frames().length][MelBands.BANDS];
    int from = all.length;
    int to = 0;
    for (int t = 0; t < all.length; t++) {
      double sum = 0;
      for (int band = 0; band < MelBands.BANDS; band++) {
        double power = Math.max(0, bands.frames()[t][band] - bands.noise()[band]);
        sum += power;
        double above = decibels(power / level) - LOWEST;
        all[t][band] = (byte) Math.round(STEPS * Math.max(0, Math.min(-LOWEST, above)));
      }
      if (decibels(sum / level) > WORD) {
        from = Math.min(from, t);
        to = t + 1;
      }
    }
    int begin = Math.max(0, from - BESIDE);
    int end = Math.min(all.length, to + BESIDE);
    return new TaughtWord(words, Arrays.copyOfRange(all, begin, Math.max(begin, end)));
  }

  /**
   * What {@link #bytes} gave.
   *
   * @throws IllegalArgumentException if it is no word
   */
  public static TaughtWord ofBytes(String words, byte[] all) {
    if (all.length % MelBands.BANDS != 0) {
      throw new IllegalArgumentException(all.length + " bytes are no frames");
    }
    byte[][] levels = new byte[all.length / MelBands.BANDS][];
    for (int t = 0; t < levels.length; t++) {
      levels[t] = Arrays.copyOfRange(all, t * MelBands.BANDS, (t + 1) * MelBands.BANDS);
    }
    return new TaughtWord(words, levels);
  }

  /** Its levels, frame after frame. */
  public byte[] bytes() {
    ByteBuffer all = ByteBuffer.allocate(levels.length * MelBands.BANDS);
    for (byte[] frame : levels) {
      all.put(frame);
    }
    return all.array();
  }

  private static double decibels(double power) {
    return 10 * Math.log10(power + 1e-9);
  }

  /**
   * The features that it would have in the noise of that speech, and as loud; then of the noise.
   */
  double[][] in(SpeechBands speech) {
    double level = speech.level();
    double[][] power = new double[levels.length + SILENT][MelBands.BANDS];
    for (int t = 0; t < power.length; t++) {
      for (int band = 0; band < MelBands.BANDS; band++) {
        int own = t < levels.length ? levels[t][band] : 0;
        double clean = own <= 0 ? 0 : Math.pow(10, (own / STEPS + LOWEST) / 10);
        power[t][band] = level * clean + speech.noise()[band];
      }
    }
    return Cepstra.of(power, 0, levels.length);
  }

  /** So many frames of noise follow, the last of which changes no more. */
  static final int SILENT = 5;
}
