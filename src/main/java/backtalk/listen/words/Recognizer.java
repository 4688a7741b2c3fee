package backtalk.listen.words;

import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Tells what was said in one stretch of speech. Used by one thread at a time; made ready before its
 * first use, which may take seconds.
 */
public interface Recognizer extends AutoCloseable {

  /** The sample rate that every recogniser takes, in hertz. */
  int SAMPLE_RATE = 16_000;

  /** How much of what comes before speech it is given, to learn the noise; in blocks of 10 ms. */
  int BEFORE = 40;

  /** How much of what comes after it. */
  int AFTER = 30;

  /**
   * Recognises.
   *
   * @param speech mono samples at {@link #SAMPLE_RATE}, {@link #BEFORE} and {@link #AFTER} included
   * @return the words in lower case, such as "coach pause" or "how long"; empty if it was no
   *     command and nothing like one
   */
  Optional<String> recognize(short[] speech);

  /**
   * A second opinion: how much better the words fit than anything else that is no command, over all
   * of the speech.
   *
   * @param speech as it was recognised
   * @param words what it was recognised as: a command, or the wake word; and what else it may be
   * @return for each the higher, the surer, and 0 where either is as likely; of what it cannot tell
   *     it is sure
   */
  default List<Double> certainty(short[] speech, List<String> words) {
    return Collections.nCopies(words.size(), Double.POSITIVE_INFINITY);
  }

  /**
   * Where the words after the wake word begin, in the speech that was recognised last.
   *
   * @return in samples; 0 where no wake word was said, or it cannot tell
   */
  default int afterWakeWord() {
    return 0;
  }

  @Override
  void close();
}
