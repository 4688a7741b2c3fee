package backtalk.remind;

import backtalk.system.UserException;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When the person wants to be reminded.
 *
 * @param time to the minute
 */
public record Reminder(Days days, LocalTime time) {

  private static final Pattern TIME = Pattern.compile("(\\d{1,2}):(\\d{2})");
  private static final Pattern LIKE_A_TIME =
      Pattern.compile("(\\d{1,2})(?:[.:h]?(\\d{2}))? ?(am|pm|h)?", Pattern.CASE_INSENSITIVE);

  /** On which days. */
  public enum Days {
    DAILY,
    WEEKDAYS
  }

  /** As a person says it: "daily at 07:30". */
  public String words() {
    return (days == Days.DAILY ? "daily" : "on weekdays") + " at " + time;
  }

  /** Reads a time of the day: "07:30" or "7:30". */
  public static LocalTime time(String text) throws UserException {
    Matcher written = TIME.matcher(text);
    Optional<LocalTime> time =
        written.matches() ? of(written.group(1), written.group(2)) : Optional.empty();
    if (time.isPresent()) {
      return time.get();
    }
    String meant = meant(text).map(near -> " Maybe you meant " + near + ".").orElse("");
    throw new UserException(
        "\""
            + text
            + "\" is not a time of day. Write hours and minutes, from 00:00 to 23:59:"
            + " 07:30."
            + meant);
  }

  private static Optional<LocalTime> meant(String text) {
    Matcher like = LIKE_A_TIME.matcher(text.strip());
    if (!like.matches()) {
      return Optional.empty();
    }
    String minutes = like.group(2) == null ? "00" : like.group(2);
    String half = like.group(3) == null ? "" : like.group(3).toLowerCase(Locale.ROOT);
    return of(like.group(1), minutes)
        .filter(time -> !half.endsWith("m") || (time.getHour() >= 1 && time.getHour() <= 12))
        .map(
            time ->
                switch (half) {
                  case "am" -> time.withHour(time.getHour() % 12);
                  case "pm" -> time.withHour(time.getHour() % 12 + 12);
                  default -> time;
                });
  }

  private static Optional<LocalTime> of(String hours, String minutes) {
    try {
      return Optional.of(LocalTime.of(Integer.parseInt(hours), Integer.parseInt(minutes)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
