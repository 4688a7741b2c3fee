package backtalk.studio;

import backtalk.speech.Voice;
import backtalk.trial.LevelMeter;
import java.io.IOException;

/**
 * What a person who records a voice sees, and what they ask for: a terminal, or a window. Called by
 * one thread, that of the dialogue.
 */
public interface RecordingView {

  /** What there is to record. */
  void begin(RecordingProgress progress);

  /** A sentence is asked for: it is spoken now, where that is wanted. */
  void ask(String sentence, RecordingProgress progress);

  /** The microphone is listened to from now on. */
  void listening();

  /** How loud it is, ten times a second. */
  default void level(LevelMeter.Reading level) {}

  /** Something was recorded, or nothing was heard. */
  void took(Take take);

  /** Something went wrong that does not keep anybody from recording. */
  void note(String text);

  /** Whether something was asked for before it was asked: whatever sounds or listens ends then. */
  default boolean hasChosen() {
    return false;
  }

  /**
   * What is to be done, waited for.
   *
   * @param take what was recorded last; it can only be kept if it has frames
   * @throws IOException if the person cannot be asked
   */
  RecordingChoice choose(Take take) throws IOException, InterruptedException;

  /**
   * It is over.
   *
   * @param progress what is recorded now
   */
  void end(RecordingProgress progress, Voice voice) throws InterruptedException;
}
