package backtalk.window.pages;

import backtalk.system.CleanText;
import java.util.List;

/**
 * A page on which somebody is led through saying things into the microphone. Not for Swing's
 * thread.
 */
public interface Booth {

  /** Shows something else. */
  void show(BoothScene scene);

  /**
   * How loud the microphone is.
   *
   * @param part from 0 to 1
   * @param warning what is wrong with it; empty if nothing
   */
  void level(double part, String warning);

  /** Whether an answer has been given that was not taken yet. */
  boolean hasAnswer();

  /**
   * The next answer, waited for.
   *
   * @return the id of a button; {@link BoothScene#LEAVE} where the window was closed
   */
  String answer() throws InterruptedException;

  /** Has something done whenever an answer is given. */
  void whenAnswered(Runnable then);

  /**
   * What is to be seen.
   *
   * @param title what all of it is
   * @param progress how far it has come, in words
   * @param part the same, from 0 to 1
   * @param words what is to be said; large
   * @param state what is to be done now
   * @param note what became of what was said; may be empty
   * @param isListening whether the microphone is listened to: then nothing else may be heard
   * @param answers buttons, in their order
   * @param first the id of the one that gets the focus
   */
  record BoothScene(
      String title,
      String progress,
      double part,
      String words,
      String state,
      String note,
      boolean isListening,
      List<BoothAnswer> answers,
      String first) {

    /** What leaves the page: Escape gives it as well. */
    public static final String LEAVE = "STOP";

    public BoothScene {
      title = CleanText.line(title);
      words = CleanText.line(words);
      note = CleanText.lines(note);
      answers = List.copyOf(answers);
    }
  }

  /**
   * A button.
   *
   * @param id what is answered
   * @param title what it says
   * @param letter the key that presses it
   * @param isOffered whether it can be pressed now
   */
  record BoothAnswer(String id, String title, char letter, boolean isOffered) {}
}
