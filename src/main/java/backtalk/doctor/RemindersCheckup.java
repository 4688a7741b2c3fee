package backtalk.doctor;

import backtalk.remind.Reminders;
import backtalk.remind.SetReminder;
import backtalk.system.UserException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The reminders: which are set, and whether the system heeds them. None is no problem. */
record RemindersCheckup(Reminders reminders) implements Checkup {

  @Override
  public String name() {
    return "Reminders";
  }

  @Override
  public Finding check() {
    List<SetReminder> all;
    try {
      all = reminders.all();
    } catch (UserException e) {
      return Finding.ok(name(), String.valueOf(e.getMessage()));
    }
    List<String> problems =
        all.stream().map(SetReminder::problem).flatMap(Optional::stream).toList();
    if (!problems.isEmpty()) {
      return Finding.problem(
          name(), String.join("\n", problems), "", "A reminder is set, but not activated.");
    }
    return Finding.ok(
        name(),
        all.isEmpty()
            ? "None is set."
            : all.stream().map(SetReminder::told).collect(Collectors.joining(" ")));
  }
}
