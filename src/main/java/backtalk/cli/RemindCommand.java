package backtalk.cli;

import backtalk.bus.BusException;
import backtalk.bus.Notice;
import backtalk.bus.Notifications;
import backtalk.bus.SessionBus;
import backtalk.config.Config;
import backtalk.remind.Reminder;
import backtalk.remind.ReminderNotice;
import backtalk.remind.Reminders;
import backtalk.remind.SetReminder;
import backtalk.routine.Routine;
import backtalk.setup.Setup;
import backtalk.system.UserException;
import backtalk.trial.ErrorVoice;
import backtalk.yaml.Nearest;
import backtalk.yaml.Times;
import backtalk.yaml.Yaml;
import backtalk.yaml.YamlException;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reminds the person at set times, if they want that. */
@Command(
    name = "remind",
    mixinStandardHelpOptions = true,
    description = {
      "Set a reminder: a notification, or else a spoken sentence, asks whether you have time now,"
          + " and starts the session if you do. None comes while one runs, or once it was done.",
      "",
      "  backtalk remind daily 07:30                    every day",
      "  backtalk remind weekdays 07:30 19:00           Monday to Friday, twice",
      "  backtalk remind mon,thu --every 2h --from 9:00 --until 17:00",
      "  backtalk remind as-prescribed --routine desk-break",
      "                                                 as often as the routine says",
      "  backtalk remind status                         show what is set",
      "  backtalk remind off                            remove all, or that of one routine",
      "  backtalk remind now                            show the notification now",
      "",
      "With --routine each routine has a reminder of its own. Requires Linux with systemd."
    })
final class RemindCommand implements Callable<Integer> {

  static final List<String> WORDS =
      List.of("daily", "weekdays", "as-prescribed", "status", "off", "now");
  private static final String SAY =
      "Expected daily, weekdays or days such as mon,thu with times, as-prescribed, status, off or"
          + " now.";

  /** A notification that nobody saw for so long is of no use any more. */
  private static final Duration PATIENCE = Duration.ofHours(1);

  private static final Duration SHORTEST_STEP = Duration.ofMinutes(15);
  private static final Duration LONGEST_STEP = Duration.ofHours(12);

  @Parameters(index = "0", arity = "0..1", paramLabel = "WHEN", description = "See above.")
  @Nullable String when;

  @Parameters(index = "1..*", paramLabel = "TIME", description = "Such as 07:30; several.")
  List<String> times = new ArrayList<>();

  @Option(
      names = "--routine",
      paramLabel = "ROUTINE",
      description = "The routine to be reminded of, by its id; default: that of the day.")
  @Nullable String routine;

  @Option(
      names = "--every",
      paramLabel = "TIME",
      description = "Instead of times: every so often within the hours, such as 2h.")
  @Nullable String every;

  @Option(
      names = "--from",
      paramLabel = "TIME",
      description = "When these hours begin; default: the setting remind.from.")
  @Nullable String from;

  @Option(
      names = "--until",
      paramLabel = "TIME",
      description = "When they end; default: the setting remind.until.")
  @Nullable String until;

  @Spec CommandSpec spec = CommandSpec.create();

  private final Setup setup;
  private final Reminders reminders;

  RemindCommand(Setup setup) {
    this.setup = setup;
    this.reminders = new Reminders(setup);
  }

  @Override
  public Integer call() throws UserException, InterruptedException {
    if (when == null) {
      throw new UserException(
          "The time is missing. " + SAY + " For example: backtalk remind daily 07:30");
    }
    boolean isSet = !List.of("status", "off", "now").contains(when);
    boolean hasTimes = !times.isEmpty() || every != null;
    if (hasTimes && (!isSet || when.equals("as-prescribed"))) {
      String time = every == null ? String.join(" ", times) : "--every " + every;
      throw new UserException("\"remind " + when + "\" takes no time: leave \"" + time + "\" out.");
    }
    switch (when) {
      case "as-prescribed" -> set(reminders.prescribed(wanted()));
      case "off" -> off();
      case "status" -> status();
      case "now" -> {
        return ask();
      }
      default -> set(new Reminder(routineId(), days(), times()));
    }
    return Cli.DONE;
  }

  private Set<DayOfWeek> days() throws UserException {
    String word = String.valueOf(when);
    if (word.equals("daily")) {
      return Reminder.DAILY;
    } else if (word.equals("weekdays")) {
      return Reminder.WEEKDAYS;
    }
    try {
      return Reminder.days(List.of(word.split(",", -1)));
    } catch (UserException e) {
      if (word.contains(",")) {
        throw e;
      }
      String meant = Nearest.to(word, WORDS).map(near -> " Did you mean " + near + "?").orElse("");
      throw new UserException("\"" + word + "\" is not understood." + meant + " " + SAY);
    }
  }

  private List<LocalTime> times() throws UserException {
    if (every == null) {
      if (times.isEmpty()) {
        throw new UserException(
            "The time is missing. For example: backtalk remind " + when + " 07:30");
      }
      List<LocalTime> read = new ArrayList<>();
      for (String time : times) {
        read.add(Reminder.time(time));
      }
      return read;
    }
    if (!times.isEmpty()) {
      throw new UserException(
          "Either times or --every: leave \"" + String.join(" ", times) + "\" out.");
    }
    Config config = setup.config();
    LocalTime begin = from == null ? Reminders.from(config) : Reminder.time(from);
    LocalTime end = until == null ? Reminders.until(config) : Reminder.time(until);
    if (end.isBefore(begin)) {
      throw new UserException(
          "Reminders from " + begin + " until " + end + ": the day has to end after it begins.");
    }
    try {
      return Reminder.every(
          Yaml.value(every, "--every", "", Times.time(SHORTEST_STEP, LONGEST_STEP)), begin, end);
    } catch (YamlException e) {
      throw new UserException(String.valueOf(e.getMessage()));
    }
  }

  /** The routine whose dose is meant. */
  private Routine wanted() throws UserException {
    String id = routine == null ? setup.usualRoutine(setup.config()) : routine;
    return setup.shelf().find(id);
  }

  private Optional<String> routineId() throws UserException {
    return routine == null ? Optional.empty() : Optional.of(wanted().id());
  }

  private void set(Reminder reminder) throws UserException {
    reminders.set(reminder);
    setup
        .environment()
        .out()
        .println(
            "You will be reminded "
                + reminder.routine().map(id -> "of " + id + " ").orElse("")
                + reminder.words()
                + ". To remove the reminder: backtalk remind off"
                + reminder.routine().map(id -> " --routine " + id).orElse(""));
  }

  private void status() throws UserException {
    PrintWriter out = setup.environment().out();
    List<SetReminder> all = reminders.all();
    if (all.isEmpty()) {
      out.println("No reminder is set. To set one: backtalk remind daily 07:30");
    }
    List<String> problems = new ArrayList<>();
    for (SetReminder set : all) {
      set.problem().ifPresentOrElse(problems::add, () -> out.println(set.told()));
    }
    if (!problems.isEmpty()) {
      throw new UserException(String.join("\n", problems));
    }
  }

  private void off() throws UserException {
    List<Optional<String>> unwanted = new ArrayList<>();
    if (routine == null) {
      reminders.all().forEach(set -> unwanted.add(set.routine()));
    } else {
      unwanted.add(Optional.of(routine));
    }
    int removed = 0;
    for (Optional<String> one : unwanted) {
      removed += reminders.off(one) ? 1 : 0;
    }
    setup
        .environment()
        .out()
        .println(
            switch (removed) {
              case 0 -> "No reminder was set.";
              case 1 -> "The reminder was removed.";
              default -> removed + " reminders were removed.";
            });
  }

  /** Where nothing can show it, it is heard: whoever set a reminder wants to know of it. */
  private int ask() throws UserException, InterruptedException {
    Optional<String> id = Optional.ofNullable(routine);
    ReminderNotice reminder = new ReminderNotice(setup, id);
    if (reminder.isNeedless()) {
      return Cli.DONE;
    }
    Notice notice = reminder.notice();
    Optional<SessionBus> bus = SessionBus.of(setup.environment().variables());
    if (bus.isEmpty()) {
      return say(notice, "There is no session bus to show a notification by.");
    }
    try {
      Optional<String> answer = Notifications.ask(bus.get(), notice, PATIENCE);
      return answer.filter(ReminderNotice.START::equals).isPresent() ? start(id) : Cli.DONE;
    } catch (BusException e) {
      return say(notice, e.getMessage());
    }
  }

  private int say(Notice notice, String why) {
    setup.environment().err().println(why + " The reminder is said aloud instead.");
    String text = notice.title() + ". " + notice.text();
    ErrorVoice.say(text, false, setup.environment().speakers());
    return Cli.DONE;
  }

  /** The window where there is one; it is waited for: what a service leaves behind is ended. */
  private int start(Optional<String> id) throws UserException, InterruptedException {
    boolean hasWindow = spec.root().subcommands().containsKey("window");
    List<String> words = new ArrayList<>(List.of(hasWindow ? "window" : "start"));
    if (hasWindow && id.isPresent()) {
      words.add("--start");
    }
    id.ifPresent(words::add);
    try {
      return new ProcessBuilder(reminders.command(words)).inheritIO().start().waitFor();
    } catch (IOException e) {
      throw new UserException("The session cannot be started: " + e.getMessage());
    }
  }
}
