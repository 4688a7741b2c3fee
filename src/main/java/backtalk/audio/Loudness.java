package backtalk.audio;

/** Integrated loudness, as ITU-R BS.1770-4 measures it. One channel. */
public final class Loudness {

  /** What stands for the loudness of silence, and of sound under the absolute gate. */
  public static final double SILENT = Double.NEGATIVE_INFINITY;

  private static final double ABSOLUTE_GATE_LUFS = -70;
  private static final double RELATIVE_GATE_LU = -10;
  private static final double OFFSET_DB = -0.691;
  private static final int HOPS_PER_BLOCK = 4;

  private Loudness() {}

  /**
   * The gated loudness of a clip in LUFS: blocks of 400 ms that overlap by 75 %, those under -70
   * LUFS left out, then those more than 10 LU under the mean of the rest. A clip shorter than one
   * block is one block.
   *
   * @return the loudness, or {@link #SILENT}
   */
  public static double integrated(AudioClip clip) {
    double[] blocks = blockPowers(clip);
    double gate = powerOf(ABSOLUTE_GATE_LUFS);
    double mean = meanAbove(blocks, gate);
    if (mean <= 0) {
      return SILENT;
    }
    double relative = powerOf(loudnessOf(mean) + RELATIVE_GATE_LU);
    return loudnessOf(meanAbove(blocks, Math.max(gate, relative)));
  }

  /** The loudest block of 400 ms, in LUFS, or {@link #SILENT}. */
  public static double loudestBlock(AudioClip clip) {
    double most = 0;
    for (double power : blockPowers(clip)) {
      most = Math.max(most, power);
    }
    return most < powerOf(ABSOLUTE_GATE_LUFS) ? SILENT : loudnessOf(most);
  }

  /** The mean squares of the weighted blocks. */
  private static double[] blockPowers(AudioClip clip) {
    int frames = clip.frames();
    int hop = Math.max(1, clip.format().sampleRate() / 10);
    KWeighting filter = new KWeighting(clip.format().sampleRate());
    double[] sumsTo = new double[frames + 1];
    for (int i = 0; i < frames; i++) {
      double weighted = filter.next(clip.sample(i) / 32768.0);
      sumsTo[i + 1] = sumsTo[i] + weighted * weighted;
    }
    int length = HOPS_PER_BLOCK * hop;
    if (frames < length) {
      return frames == 0 ? new double[0] : new double[] {sumsTo[frames] / frames};
    }
    double[] powers = new double[(frames - length) / hop + 1];
    for (int block = 0; block < powers.length; block++) {
      int from = block * hop;
      powers[block] = (sumsTo[from + length] - sumsTo[from]) / length;
    }
    return powers;
  }

  private static double meanAbove(double[] powers, double gate) {
    double sum = 0;
    int count = 0;
    for (double power : powers) {
      if (power > gate) {
        sum += power;
        count++;
      }
    }
    return count == 0 ? 0 : sum / count;
  }

  private static double loudnessOf(double power) {
    return OFFSET_DB + 10 * Math.log10(power);
  }

  private static double powerOf(double loudness) {
    return Math.pow(10, (loudness - OFFSET_DB) / 10);
  }
}
