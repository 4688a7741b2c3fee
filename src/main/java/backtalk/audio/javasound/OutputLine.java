package backtalk.audio.javasound;

/**
 * One line of the platform's sound output, as little of it as the sink needs. When the sound
 * service hangs, any method but {@link #bufferFrames} may block for ever: they are called on a
 * {@link LineThread}, or on a thread of their own.
 */
interface OutputLine extends DeviceLine {

  /**
   * What became of a block.
   *
   * @param frames how many frames of it were taken
   * @param leavesNoRoom whether the line plays, and the next block will have to wait
   * @param waiting how many frames the line still keeps after it, as far as the platform says: more
   *     than the device has to play, never less
   */
  record Taken(int frames, boolean leavesNoRoom, int waiting) {}

  /** How many frames lie between writing and hearing, at most, as far as the platform says. */
  int bufferFrames();

  /**
   * Waits until {@code count} frames are taken.
   *
   * @return how many were: fewer than asked for means that the line is of no more use
   */
  Taken write(short[] block, int count);

  /** Falls silent and drops what was not heard. The next write starts anew. */
  void silence();

  /** Waits until all is heard. On a device that has gone it may wait for ever. */
  void drain() throws InterruptedException;
}
