package backtalk.page;

import java.util.ArrayList;
import java.util.List;

/** A routine in a few lines. */
public final class OverviewText {

  private OverviewText() {}

  /** Its name, what it needs, and each stretch with its start and its dose; a line each. */
  public static List<String> lines(Overview overview) {
    List<String> lines = new ArrayList<>();
    lines.add(overview.routine().name() + ", " + overview.total());
    if (!overview.needs().isEmpty()) {
      lines.add("You need " + String.join(", ", overview.needs()) + ".");
    }
    int number = 0;
    for (Shown shown : overview.stretches()) {
      number++;
      lines.add("");
      lines.add(number + ". " + shown.stretch().name());
      lines.add("   " + shown.dose());
      shown.drawings().stream().limit(1).forEach(first -> lines.add("   " + first.shows()));
    }
    return lines;
  }
}
