package backtalk.listen.words;

import java.util.Optional;

/**
 * Tells what was said in one stretch of speech. Used by one thread at a time; made ready before its
 * first use, which may take seconds.
 */
public interface Recognizer extends AutoCloseable {

  /** The sample rate that every recogniser takes, in hertz. */
  int SAMPLE_RATE = 16_000;

  /**
   * Recognises.
   *
   * @param speech mono samples at {@link #SAMPLE_RATE}, with a little silence at both ends
   * @return the words in lower case, such as "coach pause" or "how long"; empty if it was no
   *     command and nothing like one
   */
  Optional<String> recognize(short[] speech);

  @Override
  void close();
}
