package backtalk.trial;

import java.nio.file.Path;

/** What a person who teaches the ear sees, and how they leave: a terminal, or a window. */
public interface TeachingView extends AutoCloseable {

  /**
   * It begins: what is to be done.
   *
   * @param leave ends it; for any thread
   */
  void begin(String text, Runnable leave);

  /**
   * A word is to be said now.
   *
   * @param number which of the words it is, from 1
   * @param count how many words there are
   * @param isAgain whether it was said once already
   */
  void ask(String words, int number, int count, boolean isAgain);

  /** How loud the microphone is, ten times a second. */
  default void level(LevelMeter.Reading level) {}

  /** What became of a word. */
  void note(String text);

  /**
   * It is over.
   *
   * @param taught how many words were; none where nothing is kept
   * @param file where they are kept
   */
  void end(int taught, Path file);

  /** Nothing is shown from then on. */
  @Override
  void close();
}
