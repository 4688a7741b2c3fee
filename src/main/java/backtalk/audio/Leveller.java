package backtalk.audio;

import java.util.function.ToDoubleFunction;

/**
 * Brings clips to one loudness: gain first, then a limiter for the peaks that the gain lifts too
 * high. The same clip gives the same result, and no sound moves by a frame.
 *
 * <p>A word that stands alone is levelled by its loudest 400 ms: its mean would tell how much of it
 * is a soft "th" or "s". They stay a little under a sentence's, whose pauses count in its mean: no
 * number jumps out of a session, and none is softer than the others.
 *
 * @param targetLufs the loudness wanted, -60 to -5 LUFS
 * @param ceilingDbtp the highest true peak allowed, -20 to 0 dBTP
 */
public record Leveller(double targetLufs, double ceilingDbtp) {

  /** -16 LUFS with peaks to -1.5 dBTP, as spoken programmes have it. */
  public static final Leveller SPEECH = new Leveller(-16, -1.5);

  /** Of a sentence at the target the loudest 400 ms are 2 to 3 LU over it. */
  private static final double ALONE_LU = 1;

  // The limiter takes a little loudness away; a round more gives it back.
  private static final int ROUNDS = 4;
  private static final double CLOSE_ENOUGH_LU = 0.1;
  // Rounding to 16 bits, and what another meter's oversampling may find, stay under the ceiling.
  private static final double MARGIN_DB = 0.2;
  // Sound between two samples that lie under half of the ceiling does not reach it.
  private static final double LOWEST_PEAK = 0.5;
  private static final double MOST_GAIN_DB = 40;

  public Leveller {
    if (!(targetLufs >= -60 && targetLufs <= -5)) {
      throw new IllegalArgumentException("loudness " + targetLufs + " LUFS, expected -60 to -5");
    }
    if (!(ceilingDbtp >= -20 && ceilingDbtp <= 0)) {
      throw new IllegalArgumentException("true peak " + ceilingDbtp + " dBTP, expected -20 to 0");
    }
  }

  /** A sentence at this loudness; a silent clip as it is. */
  public AudioClip level(AudioClip clip) {
    return level(clip, Loudness::integrated, targetLufs);
  }

  /** A word that stands alone, as loud as every other. */
  public AudioClip levelWord(AudioClip clip) {
    return level(clip, Loudness::alone, targetLufs + ALONE_LU);
  }

  private AudioClip level(AudioClip clip, ToDoubleFunction<AudioClip> meter, double target) {
    double loudness = meter.applyAsDouble(clip);
    if (loudness == Loudness.SILENT) {
      return clip;
    }
    double gainDb = Math.min(MOST_GAIN_DB, target - loudness);
    double ceiling = ratio(ceilingDbtp - MARGIN_DB);
    double[] samples = new double[clip.frames()];
    for (int i = 0; i < samples.length; i++) {
      samples[i] = clip.sample(i) / 32768.0;
    }
    double[] peaks =
        TruePeak.envelope(samples, ceiling / ratio(gainDb) * LOWEST_PEAK, clip.format());
    AudioClip levelled = clip;
    for (int round = 0; round < ROUNDS; round++) {
      levelled = amplified(clip.format(), samples, peaks, ratio(gainDb), ceiling);
      double missing = target - meter.applyAsDouble(levelled);
      if (Math.abs(missing) < CLOSE_ENOUGH_LU) {
        break;
      }
      gainDb = Math.min(MOST_GAIN_DB, gainDb + missing);
    }
    return levelled;
  }

  private static AudioClip amplified(
      PcmFormat format, double[] samples, double[] peaks, double gain, double ceiling) {
    double[] gains = Limiter.gains(peaks, ceiling / gain, format.sampleRate());
    short[] out = new short[samples.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = (short) Math.round(samples[i] * gain * gains[i] * 32768);
    }
    return AudioClip.of(format, out);
  }

  private static double ratio(double decibels) {
    return Math.pow(10, decibels / 20);
  }
}
