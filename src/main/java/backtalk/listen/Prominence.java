package backtalk.listen;

import backtalk.listen.echo.MelBands;
import java.util.Arrays;

/** How far the sound stands out from the background of the last six seconds, block by block. */
final class Prominence {

  private static final int BACKGROUND = 600;
  private static final int BEST = 8;

  private final MelBands bands = new MelBands();
  private final double[] levels = new double[MelBands.BANDS];
  private final double[] above = new double[MelBands.BANDS];
  private final RunningMedian[] floors = new RunningMedian[MelBands.BANDS];
  private final RunningMedian usual = new RunningMedian(BACKGROUND);
  private double decibels;

  Prominence() {
    Arrays.setAll(floors, band -> new RunningMedian(BACKGROUND));
  }

  /**
   * Takes a block in.
   *
   * @param background whether it may be background: a voice is not, else a long word at the
   *     beginning of a stream would soon not stand out of itself
   */
  void hear(short[] block, boolean background) {
    bands.levels(block, levels);
    for (int band = 0; band < levels.length; band++) {
      if (background) {
        floors[band].add(levels[band]);
      }
      above[band] = Math.max(0, levels[band] - floors[band].median());
    }
    Arrays.sort(above);
    decibels = 0;
    // A voice fills some bands and leaves others: the mean of all would hide it in noise.
    for (int i = 0; i < BEST; i++) {
      decibels += above[above.length - 1 - i] / BEST;
    }
    if (background) {
      usual.add(decibels);
    }
  }

  /** The last block's level over the background, in decibels, in the bands where it is highest. */
  double decibels() {
    return decibels;
  }

  /**
   * What {@link #decibels()} is about when nobody speaks: noise stands out a little from itself.
   */
  double usual() {
    return usual.median();
  }
}
