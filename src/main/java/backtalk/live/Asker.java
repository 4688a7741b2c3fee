package backtalk.live;

import java.util.List;

/** Asks the person something, and waits for the answer. */
@FunctionalInterface
public interface Asker {

  /** Nobody is there: every answer is empty. */
  Asker NOBODY = question -> "";

  /** The answer in lower case, without outer blanks; empty where there is none. */
  String ask(String question);

  /**
   * The same where answers can be shown to choose from.
   *
   * @param shown the question without the answers
   * @param answers each as it is given
   */
  default String ask(String question, String shown, List<String> answers) {
    return ask(question);
  }
}
