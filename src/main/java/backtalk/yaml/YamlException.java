package backtalk.yaml;

import backtalk.system.UserException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A file could not be used. The message is for the person who wrote the file: every mistake on a
 * line of its own.
 */
public class YamlException extends UserException {

  private static final long serialVersionUID = 1L;

  /** More lines than this help nobody. */
  private static final int SHOWN = 20;

  private final transient List<Problem> problems;

  /**
   * @param problems at least one
   */
  public YamlException(List<Problem> problems) {
    super(message(problems), spoken(problems));
    this.problems = List.copyOf(problems);
  }

  /** Every mistake, in the order of the file. */
  public List<Problem> problems() {
    return problems;
  }

  /** The first mistake, for the ear, and how many more there are. */
  private static String spoken(List<Problem> problems) {
    int more = problems.size() - 1;
    String first = problems.get(0).spoken();
    return switch (more) {
      case 0 -> first;
      case 1 -> first + " There is one more mistake.";
      default -> first + " There are " + more + " more mistakes.";
    };
  }

  private static String message(List<Problem> problems) {
    String shown =
        problems.stream().limit(SHOWN).map(Problem::toString).collect(Collectors.joining("\n"));
    int more = problems.size() - SHOWN;
    return more > 0
        ? shown + "\nand " + (more + SHOWN == Problems.MOST ? "at least " : "") + more + " more."
        : shown;
  }
}
