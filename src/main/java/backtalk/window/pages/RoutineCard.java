package backtalk.window.pages;

import backtalk.drawing.Drawing;
import backtalk.system.CleanText;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A routine that can be started.
 *
 * @param id what it is started by
 * @param name as written on a page
 * @param group the heading that it is listed under
 * @param purpose what it is for; empty where nothing says so
 * @param length such as "6 stretches, about 22 min"
 * @param often such as "twice a day"; empty where nothing says so
 * @param needs such as "a mat, a chair"; empty where nothing is needed
 * @param drawing of one of its stretches, if there is one
 * @param asks what has to be said before it starts, such as "which side hurts"; empty for nothing
 * @param problem why it cannot be started, if it cannot
 */
public record RoutineCard(
    String id,
    String name,
    String group,
    String purpose,
    String length,
    String often,
    String needs,
    Optional<Drawing> drawing,
    String asks,
    Optional<String> problem) {

  public RoutineCard {
    name = CleanText.line(name);
    group = CleanText.line(group);
    purpose = CleanText.line(purpose);
    length = CleanText.line(length);
    often = CleanText.line(often);
    needs = CleanText.line(needs);
    problem = problem.map(CleanText::lines);
  }

  /** What it takes, in a line. */
  String takes() {
    return joined("  ·  ", length, often, needs.isEmpty() ? "" : "needs " + needs);
  }

  /** What is to be known before it is started, in sentences; empty for nothing. */
  String note() {
    return problem.orElse(asks.isEmpty() ? "" : "Start asks first: " + asks + ".");
  }

  /** All of it in a line, as a screen reader says it. */
  String spoken() {
    String needed = needs.isEmpty() ? "" : "You need " + needs;
    return joined(". ", group + ": " + name, purpose.replaceAll("\\.$", ""), length, often, needed)
        + ". "
        + note();
  }

  private static String joined(String between, String... parts) {
    return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(between));
  }
}
