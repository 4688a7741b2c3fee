package backtalk.app;

/** Asks the person something, and waits for the answer. */
@FunctionalInterface
interface Asker {

  /** Nobody is there: every answer is empty. */
  Asker NOBODY = question -> "";

  /** The answer in lower case, without outer blanks; empty where there is none. */
  String ask(String question);
}
