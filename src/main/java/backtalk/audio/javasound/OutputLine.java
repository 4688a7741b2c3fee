package backtalk.audio.javasound;

/**
 * One line of the platform's sound output, as little of it as the sink needs. Any method may block
 * for ever when the sound service hangs, so all are called on a {@link LineThread}, except for
 * {@link #close}.
 */
interface OutputLine {

  /** How many frames lie between writing and hearing, at most, as far as the platform says. */
  int bufferFrames();

  /**
   * Waits until {@code count} frames are taken.
   *
   * @return how many were: fewer than asked for means that the device has gone
   */
  int write(short[] block, int count);

  /** Falls silent and drops what was not heard. The next write starts anew. */
  void silence();

  /** Waits until all is heard. On a device that has gone it may wait for ever. */
  void drain() throws InterruptedException;

  /** Gives the line back; may be called while another method blocks. */
  void close();
}
