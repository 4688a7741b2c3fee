package backtalk.audio.sink;

import backtalk.audio.PcmFormat;
import backtalk.system.ReadableException;
import java.time.Duration;

/**
 * Where sound goes. The blocking {@link #write} is the only clock of a session: it returns when the
 * sink has room for more. A sink is used by one thread, except for {@link #close}, which any thread
 * may call. No method swallows an interrupt: the thread stays interrupted.
 */
public interface AudioSink extends AutoCloseable {

  /** The buffer of a device with which nothing has gone wrong. */
  Duration SHORTEST_BUFFER = Duration.ofMillis(120);

  /** The format that this sink takes. */
  PcmFormat format();

  /**
   * Hands over the first {@code count} frames of {@code block}, waiting until all are taken.
   *
   * @throws SinkLostException if the device has gone; {@link #reopen} may bring it back
   */
  void write(short[] block, int count) throws SinkLostException;

  /**
   * Falls silent at once and forgets what was written but not heard. The next {@link #write} starts
   * anew, and tells if the device has gone meanwhile.
   *
   * @return how many of the frames written last were not certainly heard: a player that goes on
   *     writing from that many frames earlier loses nothing
   */
  long discard();

  /**
   * Waits until everything written has been heard.
   *
   * @throws SinkLostException if the device has gone
   */
  void drain() throws SinkLostException;

  /**
   * After a {@link SinkLostException}: tries once to get a device again, and takes about half a
   * second over a failure, so that a caller may ask in a loop. On a thread that is interrupted it
   * fails at once: a loop has to look for that.
   *
   * @return whether the sink can be written to again; never after {@link #close}
   */
  boolean reopen();

  /**
   * For how long nothing was heard before the sink was last taken up again: from the last block
   * that was taken in time to {@link #reopen}. A sink that no device stands behind has no such
   * silence.
   */
  default Duration silence() {
    return Duration.ZERO;
  }

  /** How many frames written last may still be unheard while the sink runs: its buffer, at most. */
  long unheard();

  /**
   * How long after it was written sound is heard while the sink runs. It may change when the sink
   * is taken up again; one that no device stands behind is like the quickest device.
   */
  default Duration buffer() {
    return SHORTEST_BUFFER;
  }

  /** Ends the sound, and releases a writer that waits: to it, the device has gone. */
  @Override
  void close();

  /** The sound device has gone while it was in use. The message is for the listener. */
  final class SinkLostException extends ReadableException {

    private static final long serialVersionUID = 1L;

    private final long unheardFrames;

    /**
     * @param unheardFrames how many of the frames written before this one failed were not certainly
     *     heard
     */
    public SinkLostException(String message, long unheardFrames) {
      super(message);
      this.unheardFrames = unheardFrames;
    }

    /**
     * How many of the frames written before were not certainly heard: where to take the session up
     * again.
     */
    public long unheardFrames() {
      return unheardFrames;
    }
  }

  /**
   * There is no sound device to open. The message is for the listener: what is missing, and what to
   * do.
   */
  final class SinkUnavailableException extends ReadableException {

    private static final long serialVersionUID = 1L;

    public SinkUnavailableException(String message, Throwable cause) {
      super(message, cause);
    }

    public SinkUnavailableException(String message) {
      super(message);
    }
  }
}
