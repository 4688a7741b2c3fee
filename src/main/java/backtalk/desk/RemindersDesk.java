package backtalk.desk;

import backtalk.config.ConfigTable;
import backtalk.remind.Reminder;
import backtalk.remind.Reminders;
import backtalk.remind.SetReminder;
import backtalk.routine.Routine;
import backtalk.setup.Setup;
import backtalk.system.UserException;
import backtalk.window.pages.ReminderSheet;
import backtalk.window.pages.ReminderSheet.When;
import backtalk.window.pages.Sheet.Option;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The reminders, as the window lets people set them. */
record RemindersDesk(Setup setup) {

  private static final String OF_THE_DAY = "";

  /**
   * What is set.
   *
   * @param id of the routine that is shown; empty for that of the day
   */
  ReminderSheet sheet(String id) {
    List<Option> routines =
        new ArrayList<>(List.of(new Option(OF_THE_DAY, ConfigTable.USUAL_ROUTINE)));
    try {
      routines.addAll(SettingsSheet.routines(setup));
      Reminder prescribed = prescribed(id);
      List<SetReminder> all = new Reminders(setup).all();
      Optional<SetReminder> set =
          all.stream().filter(one -> one.routine().equals(wanted(id))).findFirst();
      return new ReminderSheet(
          routines,
          id,
          all.stream().map(one -> one.problem().orElseGet(one::told)).toList(),
          when(set.flatMap(SetReminder::reminder).orElse(prescribed)),
          set.isPresent(),
          when(prescribed),
          Optional.empty());
    } catch (UserException e) {
      When never = new When(Reminder.DAILY, "");
      return new ReminderSheet(
          routines,
          id,
          List.of(),
          never,
          false,
          never,
          Optional.of(String.valueOf(e.getMessage())));
    }
  }

  private static Optional<String> wanted(String id) {
    return Optional.of(id).filter(any -> !any.equals(OF_THE_DAY));
  }

  private Reminder prescribed(String id) throws UserException {
    String routine = id.equals(OF_THE_DAY) ? setup.usualRoutine(setup.config()) : id;
    Routine found = setup.shelf().find(routine);
    return new Reminders(setup).prescribed(found);
  }

  private static When when(Reminder reminder) {
    return new When(
        reminder.days(),
        reminder.times().stream().map(LocalTime::toString).collect(Collectors.joining(" ")));
  }

  /** Sets one in place of the one that there is; what is set then, in words. */
  String set(String id, When when) throws UserException {
    List<LocalTime> times = new ArrayList<>();
    for (String time :
        Stream.of(when.times().split("[\\s,]+")).filter(one -> !one.isEmpty()).toList()) {
      times.add(Reminder.time(time));
    }
    if (times.isEmpty()) {
      throw new UserException("Write at which times, such as 07:30 19:00.");
    } else if (when.days().isEmpty()) {
      throw new UserException("Tick a day.");
    }
    Reminder reminder = new Reminder(wanted(id), when.days(), times);
    new Reminders(setup).set(reminder);
    return "You will be reminded " + reminder.words() + ".";
  }

  /** Takes one away. */
  String off(String id) throws UserException {
    return new Reminders(setup).off(wanted(id))
        ? "The reminder was removed."
        : "No reminder was set.";
  }
}
