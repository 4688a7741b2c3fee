package backtalk.doctor;

import static java.util.stream.Collectors.joining;

import backtalk.yaml.SpokenForm;
import java.util.List;

/**
 * What a checkup found.
 *
 * @param name of what was looked at, as a heading: "Microphone"
 * @param state whether it is as it should be
 * @param text what was found, in sentences; may have several lines
 * @param advice what to do about it, in sentences; empty where nothing has to be done
 * @param spoken the text for the ear, without signs
 */
public record Finding(String name, Severity state, String text, String advice, String spoken) {

  private static final int MOST_PROBLEMS = 5;

  /** Whether the person has to do something. */
  public enum Severity {
    OK("OK"),
    PROBLEM("PROBLEM"),
    /** Something was in the way of looking; nothing has to be done. */
    NOT_CHECKED("SKIPPED");

    private final String words;

    Severity(String words) {
      this.words = words;
    }

    /** As it is shown. */
    public String words() {
      return words;
    }
  }

  /** Nothing has to be done. */
  static Finding ok(String name, String text) {
    return new Finding(name, Severity.OK, text, "", SpokenForm.of(text));
  }

  /** It could not be looked at now. */
  static Finding notChecked(String name, String text) {
    return new Finding(name, Severity.NOT_CHECKED, text, "", SpokenForm.of(text));
  }

  /** Something is wrong; the text can be spoken as it is written. */
  static Finding problem(String name, String text, String advice) {
    return problem(name, text, advice, SpokenForm.of(text));
  }

  /** Something is wrong. */
  static Finding problem(String name, String text, String advice, String spoken) {
    return new Finding(name, Severity.PROBLEM, text, advice, spoken);
  }

  /** Problems as lines of a text; of many the first ones, and how many more there are. */
  static String lines(List<?> problems) {
    String lines =
        problems.stream().limit(MOST_PROBLEMS).map(Object::toString).collect(joining("\n"));
    int more = problems.size() - MOST_PROBLEMS;
    return more > 0 ? lines + "\nand " + more + " more." : lines;
  }

  /** Whether nothing has to be done. */
  public boolean isOk() {
    return state != Severity.PROBLEM;
  }
}
