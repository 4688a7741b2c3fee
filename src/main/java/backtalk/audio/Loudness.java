package backtalk.audio;

import java.util.ArrayList;
import java.util.List;

/**
 * Integrated loudness, as ITU-R BS.1770-4 measures it: blocks of 400 ms that overlap by 75 %, those
 * under -70 LUFS left out, then those more than 10 LU under the mean of the rest. A sound shorter
 * than one block is one block. One channel; sound comes in blocks of any size, of which nothing is
 * kept but ten numbers a second.
 */
public final class Loudness {

  /** What stands for the loudness of silence, and of sound under the absolute gate. */
  public static final double SILENT = Double.NEGATIVE_INFINITY;

  private static final double ABSOLUTE_GATE_LUFS = -70;
  private static final double RELATIVE_GATE_LU = -10;
  private static final double OFFSET_DB = -0.691;
  private static final int HOPS_PER_BLOCK = 4;

  private final KWeighting filter;
  private final int hop;

  /** The energy of the weighted sound up to the beginning of each hop. */
  private final List<Double> energies = new ArrayList<>(List.of(0.0));

  private double energy;
  private int frames;
  private int inHop;

  Loudness(PcmFormat format) {
    filter = new KWeighting(format.sampleRate());
    hop = format.sampleRate() / 10;
  }

  /** The gated loudness of a clip in LUFS, or {@link #SILENT}. */
  public static double integrated(AudioClip clip) {
    return of(clip).integrated();
  }

  /** The loudest block of 400 ms, in LUFS, or {@link #SILENT}. */
  public static double loudestBlock(AudioClip clip) {
    double most = 0;
    for (double power : of(clip).blockPowers()) {
      most = Math.max(most, power);
    }
    return most < powerOf(ABSOLUTE_GATE_LUFS) ? SILENT : loudnessOf(most);
  }

  /**
   * The loudest 400 ms of a clip with silence around it, wherever they begin, in LUFS, or {@link
   * #SILENT}: how loud a word is that stands alone.
   */
  public static double alone(AudioClip clip) {
    KWeighting filter = new KWeighting(clip.format().sampleRate());
    int length = HOPS_PER_BLOCK * (clip.format().sampleRate() / 10);
    double[] energies = new double[clip.frames() + 1];
    double most = 0;
    for (int i = 0; i < clip.frames(); i++) {
      double weighted = filter.next(clip.sample(i) / 32768.0);
      energies[i + 1] = energies[i] + weighted * weighted;
      most = Math.max(most, energies[i + 1] - energies[Math.max(0, i + 1 - length)]);
    }
    return most / length < powerOf(ABSOLUTE_GATE_LUFS) ? SILENT : loudnessOf(most / length);
  }

  private static Loudness of(AudioClip clip) {
    Loudness loudness = new Loudness(clip.format());
    for (int i = 0; i < clip.frames(); i++) {
      loudness.add(clip.sample(i));
    }
    return loudness;
  }

  /** Takes the next frame in. */
  void add(short sample) {
    double weighted = filter.next(sample / 32768.0);
    energy += weighted * weighted;
    frames++;
    if (++inHop == hop) {
      inHop = 0;
      energies.add(energy);
    }
  }

  /** The gated loudness in LUFS of all that was taken in, or {@link #SILENT}. */
  double integrated() {
    double[] blocks = blockPowers();
    double gate = powerOf(ABSOLUTE_GATE_LUFS);
    double mean = meanAbove(blocks, gate);
    if (mean <= 0) {
      return SILENT;
    }
    double relative = powerOf(loudnessOf(mean) + RELATIVE_GATE_LU);
    return loudnessOf(meanAbove(blocks, Math.max(gate, relative)));
  }

  /** The mean squares of the weighted blocks. */
  private double[] blockPowers() {
    int length = HOPS_PER_BLOCK * hop;
    if (frames < length) {
      return frames == 0 ? new double[0] : new double[] {energy / frames};
    }
    double[] powers = new double[energies.size() - HOPS_PER_BLOCK];
    for (int block = 0; block < powers.length; block++) {
      powers[block] = (energies.get(block + HOPS_PER_BLOCK) - energies.get(block)) / length;
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
