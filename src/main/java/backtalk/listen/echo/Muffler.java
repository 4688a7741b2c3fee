package backtalk.listen.echo;

/**
 * Keeps the echo of the voice out of a time of listening. The voice falls silent a little after it
 * is asked to, and its echo later still: meanwhile only what stands out of it is let through. If it
 * goes on all the same, then nothing is, for as long as it sounds.
 */
public final class Muffler {

  /**
   * How long the voice may take to fall silent: the reply to being hushed, and a device's buffer.
   */
  private static final int FALLING_SILENT = 50;

  /** What a device still holds when it has been handed the last sound. */
  private static final int DEVICE = 12;

  /** A word may fall below the echo for so long, between two syllables. */
  private static final int WITHIN_WORD = 15;

  private static final int SOFTER = 32;

  private final int dyingAway;
  private int blocks;
  private int sinceTalk;

  /**
   * @param closedBlocks how long an echo is heard after its sound
   */
  public Muffler(int closedBlocks) {
    dyingAway = closedBlocks + DEVICE;
  }

  /** A time of listening begins, with somebody talking. */
  public void begin() {
    blocks = 0;
    sinceTalk = 0;
  }

  /**
   * The block, or something much softer.
   *
   * @param sinceSound how many blocks ago the program last had sound
   * @param talk whether more is heard than the echo explains
   */
  public short[] of(short[] block, int sinceSound, boolean talk) {
    blocks++;
    sinceTalk = talk ? 0 : sinceTalk + 1;
    boolean echo = sinceSound < dyingAway;
    boolean goesOn = blocks - sinceSound > FALLING_SILENT;
    return echo && (goesOn || sinceTalk > WITHIN_WORD) ? softer(block) : block;
  }

  private static short[] softer(short[] block) {
    short[] softer = new short[block.length];
    for (int i = 0; i < block.length; i++) {
      softer[i] = (short) (block[i] / SOFTER);
    }
    return softer;
  }
}
