package backtalk.desk;

import backtalk.config.ConfigTable;
import backtalk.config.InWindow;
import backtalk.plan.PlanException;
import backtalk.routine.Routine;
import backtalk.routine.Stretch;
import backtalk.window.pages.MissingAnswer;
import backtalk.window.pages.Sheet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What a routine lacks before it can start, as questions to the person. */
final class MissingAnswers {

  private MissingAnswers() {}

  /** What is asked, in a few words; empty where nothing can be answered. */
  static String asks(PlanException lack) {
    List<String> missing = lack.missing();
    if (missing.isEmpty()) {
      return "";
    }
    return missing.contains(ConfigTable.PAINFUL_SIDE.name())
        ? "which side hurts"
        : missing.size() == 1 ? "one number" : missing.size() + " numbers";
  }

  /** The questions, in the order of the routine. */
  static List<MissingAnswer> of(Routine routine, PlanException lack) {
    return lack.missing().stream().map(setting -> question(routine, setting)).toList();
  }

  private static MissingAnswer question(Routine routine, String setting) {
    if (setting.equals(ConfigTable.PAINFUL_SIDE.name())) {
      return new MissingAnswer(setting, "Which side hurts?", sides(), "", "");
    }
    String stretch = nameOf(routine, setting.substring(setting.lastIndexOf('.') + 1));
    return setting.startsWith(ConfigTable.HOLDS.group() + ".")
        ? new MissingAnswer(
            setting, "How long is each hold of \"" + stretch + "\"?", List.of(), "seconds", "s")
        : new MissingAnswer(
            setting, "How many times do you do \"" + stretch + "\"?", List.of(), "times", "");
  }

  /** Those of the setting, but for the first, which is none. */
  private static List<Sheet.Option> sides() {
    List<String> values = ConfigTable.PAINFUL_SIDE.samples();
    Optional<List<String>> names =
        ConfigTable.PAINFUL_SIDE
            .inWindow()
            .map(InWindow::control)
            .filter(InWindow.Control.DropDown.class::isInstance)
            .map(control -> ((InWindow.Control.DropDown) control).names());
    return IntStream.range(1, values.size())
        .mapToObj(i -> new Sheet.Option(values.get(i), names.orElse(values).get(i)))
        .toList();
  }

  private static String nameOf(Routine routine, String id) {
    return routine.stretches().stream()
        .filter(stretch -> stretch.id().equals(id))
        .map(Stretch::name)
        .findFirst()
        .orElse(id);
  }
}
