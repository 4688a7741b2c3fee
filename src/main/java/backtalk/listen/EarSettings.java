package backtalk.listen;

/**
 * How an ear listens.
 *
 * @param claps whether two claps are listened for
 * @param listeningBlocks how long it listens to whoever talked over the voice, in blocks of 10 ms
 * @param closedBlocks how long after the last sound of the program's own it stays closed, while the
 *     echo dies away; in blocks
 */
public record EarSettings(boolean claps, int listeningBlocks, int closedBlocks) {

  /** Four seconds of listening, and a quarter of a second of dying away. */
  public static final EarSettings USUAL = new EarSettings(false, 400, 25);

  /** Checks the ranges. */
  public EarSettings {
    if (listeningBlocks < 1 || closedBlocks < 0) {
      throw new IllegalArgumentException(
          "an ear cannot listen " + listeningBlocks + " blocks, closed for " + closedBlocks);
    }
  }

  /** The same, with claps or without. */
  public EarSettings withClaps(boolean listenForClaps) {
    return new EarSettings(listenForClaps, listeningBlocks, closedBlocks);
  }
}
