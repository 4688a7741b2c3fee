package backtalk.remind;

import backtalk.config.Config;
import backtalk.config.ConfigTable;
import backtalk.routine.Routine;
import backtalk.setup.Setup;
import backtalk.speech.command.Programs;
import backtalk.system.SystemProgram;
import backtalk.system.UserException;
import backtalk.system.UserFolders;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The reminders that there are: one for each routine that the person wants to be reminded of, and
 * one for whatever is the day's. What the system's timer has is what is set; nothing else keeps it.
 * All of it throws where reminders are not available, with what to do instead.
 */
public final class Reminders {

  private static final Duration PROGRAM_LIMIT = Duration.ofSeconds(20);

  private final Setup setup;

  public Reminders(Setup setup) {
    this.setup = setup;
  }

  /** What is set, that of no routine first. */
  public List<SetReminder> all() throws UserException {
    return scheduler().all();
  }

  /** Sets a reminder in place of the one that its routine has; on failure all is as before. */
  public void set(Reminder reminder) throws UserException {
    scheduler().set(reminder);
  }

  /** Takes the reminder of a routine away, or that of none; false if there was none. */
  public boolean off(Optional<String> routine) throws UserException {
    return scheduler().off(routine);
  }

  /** The reminder of a routine, as often as it says, within the hours that the person has set. */
  public Reminder prescribed(Routine routine) throws UserException {
    Config config = setup.config();
    return Reminder.prescribed(
        Optional.of(routine.id()), routine.frequency(), from(config), until(config));
  }

  /** From when on there are reminders, where they are to be spread over the day. */
  public static LocalTime from(Config config) {
    return LocalTime.of(config.get(ConfigTable.REMIND_FROM), 0);
  }

  /** Until when. */
  public static LocalTime until(Config config) {
    LocalTime until = LocalTime.of(config.get(ConfigTable.REMIND_UNTIL), 0);
    return until.isBefore(from(config)) ? from(config) : until;
  }

  /** When a routine's reminder was due before the one that is due now, if that was today. */
  Optional<LocalTime> before(Optional<String> routine, LocalTime now) {
    try {
      return all().stream()
          .filter(set -> set.routine().equals(routine))
          .flatMap(set -> set.reminder().stream())
          .findFirst()
          .flatMap(reminder -> reminder.before(now));
    } catch (UserException e) {
      return Optional.empty(); // it may be another scheduler's
    }
  }

  private Scheduler scheduler() throws UserException {
    String os = System.getProperty("os.name");
    if (!os.equals("Linux")) {
      return new Scheduler.NoScheduler(os);
    }
    Path systemctl =
        Programs.of(setup.environment().variables())
            .find("systemctl")
            .orElseThrow(
                () ->
                    new UserException(
                        "Reminders need systemd, but there is no program systemctl. Another"
                            + " scheduler, such as cron, can run \"backtalk remind now\".",
                        "Reminders need systemd, which was not found."));
    Path units =
        setup.environment().userFolders().config().resolveSibling("systemd").resolve("user");
    return new SystemdScheduler(
        units, new SystemProgram(systemctl, PROGRAM_LIMIT), this::commandToAsk);
  }

  private List<String> commandToAsk(Optional<String> routine) {
    List<String> words = new ArrayList<>(List.of("remind", "now"));
    routine.ifPresent(id -> words.addAll(List.of("--routine", id)));
    return command(words);
  }

  /** What starts this program anew, with the config file that was named, if one was. */
  public List<String> command(List<String> words) {
    List<String> all = new ArrayList<>(words);
    UserFolders folders = setup.folders();
    if (folders.isConfigNamed()) {
      all.add("--config");
      all.add(folders.configFile().toAbsolutePath().toString());
    }
    return Launcher.of(setup.environment().home()).with(all);
  }
}
