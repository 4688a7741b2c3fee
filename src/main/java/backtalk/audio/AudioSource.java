package backtalk.audio;

import backtalk.system.ReadableException;

/**
 * Where sound comes from as it happens: a microphone. The blocking {@link #read} is the only clock
 * of whoever listens. A source is used by one thread, except for {@link #close}, which any thread
 * may call. No method swallows an interrupt: the thread stays interrupted.
 */
public interface AudioSource extends AutoCloseable {

  /** The format that this source gives. */
  PcmFormat format();

  /**
   * Waits until {@code block} is full of the frames that follow those read before. Who comes back
   * late finds that some are missing: they are lost, and nobody waits for anybody.
   *
   * @throws SourceLostException if the device has gone; {@link #reopen} may bring it back
   */
  void read(short[] block) throws SourceLostException;

  /**
   * After a {@link SourceLostException}: tries once to get a device again, and takes about half a
   * second over a failure, so that a caller may ask in a loop. On a thread that is interrupted it
   * fails at once: a loop has to look for that.
   *
   * @return whether there is sound again; never after {@link #close}
   */
  boolean reopen();

  /** Ends the sound, and releases a reader that waits: to it, the device has gone. */
  @Override
  void close();

  /** The microphone has gone while it was in use. The message is for the listener. */
  final class SourceLostException extends ReadableException {

    private static final long serialVersionUID = 1L;

    public SourceLostException(String message) {
      super(message);
    }

    public SourceLostException(String message, Throwable cause) {
      super(message, cause);
    }
  }

  /**
   * There is no microphone to open. The message is for the listener: what is missing, what to do.
   */
  final class SourceUnavailableException extends ReadableException {

    private static final long serialVersionUID = 1L;

    public SourceUnavailableException(String message) {
      super(message);
    }

    public SourceUnavailableException(String message, Throwable cause) {
      super(message, cause);
    }
  }
}
