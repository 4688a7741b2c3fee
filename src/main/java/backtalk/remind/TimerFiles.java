package backtalk.remind;

import backtalk.system.UserException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What systemd is told of a reminder: its two files, their names and their text. */
final class TimerFiles {

  private static final String MADE =
      "# Made by \"backtalk remind\"; \"backtalk remind off\" takes it away.\n";
  private static final String BEGINNING = "backtalk-reminder";
  private static final String TIMER = ".timer";
  private static final String WEEKDAYS = "Mon..Fri";
  private static final Pattern NAME =
      Pattern.compile(Pattern.quote(BEGINNING) + "(?:-(.+))?" + Pattern.quote(TIMER));
  private static final Pattern CALENDAR =
      Pattern.compile("OnCalendar=(?:([A-Z][A-Za-z.,]+) )?\\*-\\*-\\* (\\d\\d:\\d\\d):00");

  private TimerFiles() {}

  /** The name of the timer for a routine, or for that of the day. */
  static String timer(Optional<String> routine) {
    return BEGINNING + routine.map(id -> "-" + id).orElse("") + TIMER;
  }

  /** The name of what it starts. */
  static String service(Optional<String> routine) {
    return timer(routine).replace(TIMER, ".service");
  }

  /** Whether a file of this name is a timer of Backtalk's. */
  static boolean isTimer(String file) {
    return NAME.matcher(file).matches();
  }

  /** The routine that a timer of this name is for. */
  static Optional<String> routine(String timer) {
    Matcher name = NAME.matcher(timer);
    return name.matches() ? Optional.ofNullable(name.group(1)) : Optional.empty();
  }

  /** When it is to be. */
  static String timer(Reminder reminder) {
    String lines =
        reminder.times().stream()
            .map(time -> "OnCalendar=" + days(reminder) + "*-*-* " + time + ":00")
            .collect(Collectors.joining("\n"));
    return MADE
        + """
        [Unit]
        Description=Backtalk reminds you %s

        [Timer]
        %s
        AccuracySec=5s

        [Install]
        WantedBy=timers.target
        """
            .formatted(
                reminder.routine().map(id -> "of " + id + " ").orElse("") + reminder.words(),
                lines);
  }

  private static String days(Reminder reminder) {
    if (reminder.days().equals(Reminder.DAILY)) {
      return "";
    }
    return reminder.days().equals(Reminder.WEEKDAYS)
        ? WEEKDAYS + " "
        : reminder.inOrder().map(Reminder::shortName).collect(Collectors.joining(",", "", " "));
  }

  /** What is to be started then: a session that begins so lasts as long as this service. */
  static String service(List<String> command) {
    return MADE
        + """
        [Unit]
        Description=Backtalk asks whether you have time for your back

        [Service]
        Type=simple
        ExecStart=%s
        """
            .formatted(command.stream().map(TimerFiles::quoted).collect(Collectors.joining(" ")));
  }

  /** One word of a command, whatever is in it. */
  private static String quoted(String word) {
    String safe =
        word.replace("\\", "\\\\").replace("\"", "\\\"").replace("%", "%%").replace("$", "$$");
    return "\"" + safe + "\"";
  }

  /**
   * The reminder that a timer file is for; empty if somebody changed it.
   *
   * @param name of the file
   */
  static Optional<Reminder> read(String name, String text) {
    Set<Set<DayOfWeek>> days = new HashSet<>();
    List<LocalTime> times = new ArrayList<>();
    for (String line : text.lines().filter(any -> any.startsWith("OnCalendar=")).toList()) {
      Matcher calendar = CALENDAR.matcher(line);
      if (!calendar.matches()) {
        return Optional.empty();
      }
      try {
        days.add(days(Optional.ofNullable(calendar.group(1))));
        times.add(Reminder.time(calendar.group(2)));
      } catch (UserException e) {
        return Optional.empty();
      }
    }
    return days.size() == 1
        ? Optional.of(new Reminder(routine(name), days.iterator().next(), times))
        : Optional.empty();
  }

  private static Set<DayOfWeek> days(Optional<String> written) throws UserException {
    if (written.isEmpty()) {
      return Reminder.DAILY;
    }
    return written.get().equals(WEEKDAYS)
        ? Reminder.WEEKDAYS
        : Reminder.days(List.of(written.get().split(",", -1)));
  }
}
