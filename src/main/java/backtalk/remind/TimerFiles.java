package backtalk.remind;

import backtalk.system.UserException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What systemd is told of a reminder: the text of its two files. */
final class TimerFiles {

  static final String TIMER = "backtalk-reminder.timer";
  static final String SERVICE = "backtalk-reminder.service";

  private static final String MADE =
      "# Made by \"backtalk remind\"; \"backtalk remind off\" takes it away.\n";
  private static final String WEEKDAYS = "Mon..Fri ";
  private static final Pattern CALENDAR =
      Pattern.compile(
          "(?m)^OnCalendar=(" + Pattern.quote(WEEKDAYS) + ")?\\*-\\*-\\* (\\d\\d:\\d\\d):00$");

  private TimerFiles() {}

  /** When it is to be. */
  static String timer(Reminder reminder) {
    String days = reminder.days() == Reminder.Days.WEEKDAYS ? WEEKDAYS : "";
    return MADE
        + """
        [Unit]
        Description=Backtalk reminds you %s

        [Timer]
        OnCalendar=%s*-*-* %s:00
        AccuracySec=5s

        [Install]
        WantedBy=timers.target
        """
            .formatted(reminder.words(), days, reminder.time());
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

  /** The reminder that a timer file is for; empty if somebody changed it. */
  static Optional<Reminder> read(String timer) {
    Matcher calendar = CALENDAR.matcher(timer);
    if (!calendar.find()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Reminder(
              calendar.group(1) == null ? Reminder.Days.DAILY : Reminder.Days.WEEKDAYS,
              Reminder.time(calendar.group(2))));
    } catch (UserException e) {
      return Optional.empty();
    }
  }
}
