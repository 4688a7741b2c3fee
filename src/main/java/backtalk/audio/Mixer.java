package backtalk.audio;

import java.util.Arrays;
import java.util.List;

/**
 * Lays clips over silence at exact frames. The sound is the same whatever the size of the blocks
 * asked for.
 */
public final class Mixer {

  /**
   * A clip at its place.
   *
   * @param clip the sound
   * @param startFrame its first frame, counted from the start of the mix
   */
  public record PlacedClip(AudioClip clip, long startFrame) {

    /** The first frame after this part. */
    public long endFrame() {
      return startFrame + clip.frames();
    }
  }

  private Mixer() {}

  /**
   * Fills {@code block} with {@code count} frames of the mix, from {@code fromFrame} on. Sums that
   * exceed 16 bits are held at the limit.
   */
  public static void mix(
      List<PlacedClip> parts, long fromFrame, short[] block, int offset, int count) {
    int[] sum = new int[count];
    boolean sound = false;
    for (PlacedClip part : parts) {
      long from = Math.max(fromFrame, part.startFrame());
      long to = Math.min(fromFrame + count, part.endFrame());
      if (from < to) {
        part.clip()
            .addTo(
                sum, (int) (from - fromFrame), (int) (from - part.startFrame()), (int) (to - from));
        sound = true;
      }
    }
    if (!sound) {
      Arrays.fill(block, offset, offset + count, (short) 0);
      return;
    }
    for (int i = 0; i < count; i++) {
      block[offset + i] = PcmFormat.clamp(sum[i]);
    }
  }
}
