package backtalk.audio;

import java.io.Closeable;
import java.io.IOException;

/** A sound of a known length that is read from any frame on. For one thread at a time. */
public interface Recording extends Closeable {

  PcmFormat format();

  /** Its length in frames. */
  long frames();

  /**
   * Fills the first {@code count} frames of a block with those from {@code fromFrame} on, which all
   * have to lie within this sound. What is read does not depend on what was read before.
   *
   * @throws IOException if they cannot be read; its message is a sentence that says why
   */
  void read(long fromFrame, short[] block, int count) throws IOException;
}
