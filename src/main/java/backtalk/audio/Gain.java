package backtalk.audio;

/**
 * How much louder or softer. Applied to each sample by itself, so that the sound does not depend on
 * the size of blocks.
 *
 * @param factor of the amplitude: 0 is silence, 1 leaves the sound as it is; at most 1
 */
public record Gain(double factor) {

  /** Leaves the sound as it is. */
  public static final Gain UNITY = new Gain(1);

  public Gain {
    if (!(factor >= 0 && factor <= 1)) {
      throw new IllegalArgumentException("gain " + factor + ", expected 0 to 1");
    }
  }

  /** Changes the first {@code count} samples of a block. */
  public void apply(short[] block, int count) {
    if (factor == 1) {
      return;
    }
    for (int i = 0; i < count; i++) {
      block[i] = (short) Math.round(block[i] * factor);
    }
  }

  /** A clip at this gain. */
  public AudioClip apply(AudioClip clip) {
    short[] samples = clip.samples();
    apply(samples, samples.length);
    return AudioClip.of(clip.format(), samples);
  }
}
