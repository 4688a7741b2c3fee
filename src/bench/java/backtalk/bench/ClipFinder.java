package backtalk.bench;

import backtalk.audio.AudioClip;
import java.util.OptionalLong;

/**
 * Finds clips in a recording, one after the other, by normalised cross-correlation: first coarsely,
 * then to the frame.
 */
final class ClipFinder {

  private static final int COARSE = 4;

  /** A copy of the clip has 1; other words of the same voice were seen to stay below a half. */
  private static final double LIKE = 0.9;

  /** 200 ms: the onset counts, and the rest of a word may be cut off by what comes after it. */
  private static final int ONSET_FRAMES = 3_200;

  private final float[] fine;
  private final float[] coarse;
  private int from;

  ClipFinder(short[] recording) {
    fine = floats(recording);
    coarse = averaged(fine);
  }

  /**
   * The first frame of the first place after the last clip found that sounds like this one.
   *
   * @param withinFrames how far after the last clip found it may begin
   */
  OptionalLong next(AudioClip clip, long withinFrames) {
    float[] wanted = floats(clip.slice(0, Math.min(clip.frames(), ONSET_FRAMES)).samples());
    float[] outline = averaged(wanted);
    long end = Math.min((from + withinFrames) / COARSE, coarse.length - outline.length);
    for (int at = from / COARSE; at <= end; at++) {
      // Averages that are not cut at the same frames are less alike.
      if (likeness(coarse, at, outline) > LIKE / 2) {
        int best = best(wanted, at * COARSE);
        if (likeness(fine, best, wanted) > LIKE) {
          from = best + wanted.length;
          return OptionalLong.of(best);
        }
      }
    }
    return OptionalLong.empty();
  }

  /** Uphill from a place near the top to the top itself. */
  private int best(float[] wanted, int near) {
    int best = near;
    for (int centre = -1; centre != best; ) {
      centre = best;
      int end = Math.min(centre + 2 * COARSE, fine.length - wanted.length);
      for (int at = Math.max(0, centre - 2 * COARSE); at <= end; at++) {
        if (likeness(fine, at, wanted) > likeness(fine, best, wanted)) {
          best = at;
        }
      }
    }
    return best;
  }

  /** From -1 to 1; nothing is like silence. */
  private static double likeness(float[] sound, int at, float[] wanted) {
    double product = 0;
    double soundPower = 0;
    double wantedPower = 0;
    for (int i = 0; i < wanted.length; i++) {
      double a = sound[at + i];
      double b = wanted[i];
      product += a * b;
      soundPower += a * a;
      wantedPower += b * b;
    }
    double power = Math.sqrt(soundPower * wantedPower);
    return power == 0 ? 0 : product / power;
  }

  private static float[] floats(short[] samples) {
    float[] result = new float[samples.length];
    for (int i = 0; i < samples.length; i++) {
      result[i] = samples[i];
    }
    return result;
  }

  private static float[] averaged(float[] samples) {
    float[] result = new float[samples.length / COARSE];
    for (int i = 0; i < result.length; i++) {
      for (int j = 0; j < COARSE; j++) {
        result[i] += samples[i * COARSE + j] / COARSE;
      }
    }
    return result;
  }
}
