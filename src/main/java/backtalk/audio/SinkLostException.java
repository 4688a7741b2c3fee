package backtalk.audio;

import backtalk.system.ReadableException;

/** The sound device has gone while it was in use. The message is for the listener. */
public final class SinkLostException extends ReadableException {

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
