package backtalk.window.pages;

import backtalk.system.CleanText;
import java.util.Optional;

/**
 * A routine that can be started.
 *
 * @param id what it is started by
 * @param name as written on a page
 * @param length such as "6 stretches, about 22 min"
 * @param needs such as "a mat, a chair"; empty where nothing is needed
 * @param problem why it cannot be started, if it cannot
 */
public record RoutineCard(
    String id, String name, String length, String needs, Optional<String> problem) {

  public RoutineCard {
    name = CleanText.line(name);
    length = CleanText.line(length);
    needs = CleanText.line(needs);
    problem = problem.map(CleanText::lines);
  }

  /** All of it in a line, as a screen reader says it. */
  String spoken() {
    return name
        + ". "
        + length
        + (needs.isEmpty() ? "." : ". You need " + needs + ".")
        + problem.map(why -> " " + why).orElse("");
  }
}
