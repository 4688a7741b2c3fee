package backtalk.listen.taught;

import backtalk.listen.echo.MelBands;
import backtalk.listen.embedding.WordFeatures;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One way in which a person said some words: how loud each band was, beside the loudest of it, with
 * the noise of the room taken out; and how it sounds as a whole. It has no pitch, and is no sound.
 *
 * @param words in lower case
 * @param levels of 10 ms each and all bands: in half decibels, 0 for 60 dB under the loudest and
 *     less
 * @param features as {@link WordFeatures} gives them, where it was said and in noise; none where it
 *     was taught before they were kept
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and never changed
public record TaughtWord(String words, byte[][] levels, List<float[]> features) {

  private static final double LOWEST = -60;
  private static final double STEPS = 2;

  /** What is so far under the loudest belongs to the word no more, in decibels. */
  private static final double WORD = -30;

  private static final int BESIDE = 4;

  /** The bytes of the features of one look. */
  private static final int LOOK = WordFeatures.COUNT * Float.BYTES;

  /** A word is not shorter; in frames. */
  static final int FEWEST = 12;

  private static final int MOST = 400;

  /** So far under the voice is the noise that a word is also listened to in, in decibels. */
  private static final double NOISE = 10;

  /** Checks what may come from a file. */
  public TaughtWord {
    features = List.copyOf(features);
    if (levels.length < FEWEST || levels.length > MOST) {
      throw new IllegalArgumentException(levels.length + " frames are no word");
    }
    for (byte[] frame : levels) {
      if (frame.length != MelBands.BANDS) {
        throw new IllegalArgumentException(frame.length + " bands, not " + MelBands.BANDS);
      }
    }
    for (float[] of : features) {
      if (of.length != WordFeatures.COUNT) {
        throw new IllegalArgumentException(of.length + " features, not " + WordFeatures.COUNT);
      }
    }
  }

  /**
   * What was just said.
   *
   * @param speech mono samples, as a recogniser is given them
   * @param look looks at how it sounds as a whole
   * @throws IllegalArgumentException if it is too short to be a word
   */
  public static TaughtWord of(String words, short[] speech, WordFeatures look) {
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
    return new TaughtWord(
        words,
        Arrays.copyOfRange(all, begin, Math.max(begin, end)),
        List.of(look.of(speech), look.of(SteadyNoise.in(speech, NOISE))));
  }

  /**
   * What {@link #levelBytes} and {@link #featureBytes} gave.
   *
   * @throws IllegalArgumentException if it is no word
   */
  public static TaughtWord ofBytes(String words, byte[] levelBytes, byte[] featureBytes) {
    if (levelBytes.length % MelBands.BANDS != 0 || featureBytes.length % LOOK != 0) {
      throw new IllegalArgumentException("no whole frames, or features");
    }
    byte[][] levels = new byte[levelBytes.length / MelBands.BANDS][];
    for (int t = 0; t < levels.length; t++) {
      levels[t] = Arrays.copyOfRange(levelBytes, t * MelBands.BANDS, (t + 1) * MelBands.BANDS);
    }
    FloatBuffer all = ByteBuffer.wrap(featureBytes).asFloatBuffer();
    List<float[]> features = new ArrayList<>();
    while (all.hasRemaining()) {
      float[] of = new float[WordFeatures.COUNT];
      all.get(of);
      features.add(of);
    }
    return new TaughtWord(words, levels, features);
  }

  /** Its levels, frame after frame. */
  public byte[] levelBytes() {
    ByteBuffer all = ByteBuffer.allocate(levels.length * MelBands.BANDS);
    for (byte[] frame : levels) {
      all.put(frame);
    }
    return all.array();
  }

  /** Its features, one way after the other. */
  public byte[] featureBytes() {
    ByteBuffer all = ByteBuffer.allocate(features.size() * LOOK);
    for (float[] of : features) {
      for (float value : of) {
        all.putFloat(value);
      }
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
