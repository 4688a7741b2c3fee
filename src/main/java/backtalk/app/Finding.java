package backtalk.app;

import backtalk.yaml.Ear;

/**
 * What a checkup found.
 *
 * @param name of what was looked at, as a heading: "Microphone"
 * @param state whether it is as it should be
 * @param text what was found, in sentences; may have several lines
 * @param advice what to do about it, in sentences; empty where nothing has to be done
 * @param spoken the text for the ear, without signs
 */
record Finding(String name, State state, String text, String advice, String spoken) {

  /** Whether the person has to do something. */
  enum State {
    OK("OK"),
    LOOK("LOOK AT THIS");

    private final String words;

    State(String words) {
      this.words = words;
    }

    /** As it is shown. */
    String words() {
      return words;
    }
  }

  /** Nothing has to be done. */
  static Finding ok(String name, String text) {
    return new Finding(name, State.OK, text, "", Ear.of(text));
  }

  /** Something is wrong; the text can be spoken as it is written. */
  static Finding look(String name, String text, String advice) {
    return look(name, text, advice, Ear.of(text));
  }

  /** Something is wrong. */
  static Finding look(String name, String text, String advice, String spoken) {
    return new Finding(name, State.LOOK, text, advice, spoken);
  }

  boolean isOk() {
    return state == State.OK;
  }
}
