package backtalk.cli;

import backtalk.bus.BusException;
import backtalk.bus.Notifications;
import backtalk.bus.SessionBus;
import backtalk.remind.Launcher;
import backtalk.remind.Reminder;
import backtalk.remind.ReminderNotice;
import backtalk.remind.Scheduler;
import backtalk.remind.SystemdScheduler;
import backtalk.setup.Setup;
import backtalk.speech.command.Programs;
import backtalk.system.SystemProgram;
import backtalk.system.UserException;
import backtalk.system.UserFolders;
import backtalk.yaml.Nearest;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reminds the person at a set time, if they want that. */
@Command(
    name = "remind",
    mixinStandardHelpOptions = true,
    description = {
      "Set a daily reminder: a notification asks whether you have time now, and starts the session"
          + " if you do. None is shown while a session runs, or on a day when you have already done"
          + " one.",
      "",
      "  backtalk remind daily 07:30      every day",
      "  backtalk remind weekdays 07:30   Monday to Friday",
      "  backtalk remind status           show the reminder",
      "  backtalk remind off              remove the reminder",
      "  backtalk remind now              show the notification now",
      "",
      "Requires Linux with systemd."
    })
final class RemindCommand implements Callable<Integer> {

  private static final List<String> WORDS = List.of("daily", "weekdays", "status", "off", "now");
  private static final String SAY =
      "Expected daily or weekdays with a time, or status, off or now.";

  /** A notification that nobody saw for so long is of no use any more. */
  private static final Duration PATIENCE = Duration.ofHours(1);

  private static final Duration PROGRAM_LIMIT = Duration.ofSeconds(20);

  @Parameters(index = "0", arity = "0..1", paramLabel = "WHEN", description = "See above.")
  @Nullable String when;

  @Parameters(index = "1", arity = "0..1", paramLabel = "TIME", description = "Such as 07:30.")
  @Nullable String time;

  @Spec CommandSpec spec = CommandSpec.create();

  private final Setup setup;

  RemindCommand(Setup setup) {
    this.setup = setup;
  }

  @Override
  public Integer call() throws UserException, InterruptedException {
    String word = word();
    PrintWriter out = setup.environment().out();
    switch (word) {
      case "daily", "weekdays" -> set(word, out);
      case "off" ->
          out.println(scheduler().off() ? "The reminder was removed." : "No reminder was set.");
      case "status" ->
          out.println(
              scheduler()
                  .get()
                  .map(words -> "The reminder is set: " + words + ".")
                  .orElse("No reminder is set. To set one: backtalk remind daily 07:30"));
      default -> {
        return ask();
      }
    }
    return Cli.DONE;
  }

  private String word() throws UserException {
    if (when == null) {
      throw new UserException(
          "The time is missing. " + SAY + " For example: backtalk remind daily 07:30");
    }
    if (!WORDS.contains(when)) {
      String meant = Nearest.to(when, WORDS).map(near -> " Did you mean " + near + "?").orElse("");
      throw new UserException("\"" + when + "\" is not understood." + meant + " " + SAY);
    }
    boolean hasTime = when.equals("daily") || when.equals("weekdays");
    if (hasTime && time == null) {
      throw new UserException(
          "The time is missing. For example: backtalk remind " + when + " 07:30");
    }
    if (!hasTime && time != null) {
      throw new UserException("\"remind " + when + "\" takes no time: leave \"" + time + "\" out.");
    }
    return when;
  }

  private void set(String days, PrintWriter out) throws UserException {
    Reminder reminder =
        new Reminder(
            days.equals("daily") ? Reminder.Days.DAILY : Reminder.Days.WEEKDAYS,
            Reminder.time(String.valueOf(time)));
    scheduler().set(reminder);
    out.println(
        "You will be reminded "
            + reminder.words()
            + ". To remove the reminder: backtalk remind off");
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
    Launcher launcher = Launcher.of(setup.environment().home());
    return new SystemdScheduler(
        units,
        new SystemProgram(systemctl, PROGRAM_LIMIT),
        launcher.with(arguments("remind", "now")));
  }

  /** With the config file that was named, if one was. */
  private List<String> arguments(String... words) {
    List<String> all = new ArrayList<>(List.of(words));
    UserFolders folders = setup.folders();
    if (folders.isConfigNamed()) {
      all.add("--config");
      all.add(folders.configFile().toAbsolutePath().toString());
    }
    return all;
  }

  private int ask() throws UserException, InterruptedException {
    ReminderNotice reminder = new ReminderNotice(setup);
    if (reminder.isNeedless()) {
      return Cli.DONE;
    }
    Optional<SessionBus> bus = SessionBus.of(setup.environment().variables());
    if (bus.isEmpty()) {
      throw new UserException(
          "Reminders need a desktop with notifications; there is no session bus.");
    }
    try {
      Optional<String> answer = Notifications.ask(bus.get(), reminder.notice(), PATIENCE);
      return answer.filter(ReminderNotice.START::equals).isPresent() ? start() : Cli.DONE;
    } catch (BusException e) {
      throw new UserException(e.getMessage());
    }
  }

  /** The window where there is one; it is waited for: what a service leaves behind is ended. */
  private int start() throws UserException, InterruptedException {
    boolean hasWindow = spec.root().subcommands().containsKey("window");
    List<String> command =
        Launcher.of(setup.environment().home()).with(arguments(hasWindow ? "window" : "start"));
    try {
      return new ProcessBuilder(command).inheritIO().start().waitFor();
    } catch (IOException e) {
      throw new UserException("The session cannot be started: " + e.getMessage());
    }
  }
}
