package backtalk.journal;

import backtalk.words.Numerals;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What the sessions of a journal add up to. A day is the date where the person was when a session
 * began; a session counts if anything was done in it.
 */
public final class History {

  private static final DateTimeFormatter THIS_YEAR =
      DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
  private static final DateTimeFormatter ANOTHER_YEAR =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final long LONG_AWAY_DAYS = 7;
  private static final int MOST_IN_WORDS = 10;

  private History() {}

  /** The days with a session. */
  public static NavigableSet<LocalDate> days(Collection<SessionRecord> sessions) {
    NavigableSet<LocalDate> days = new TreeSet<>();
    sessions.stream().filter(SessionRecord::counts).map(SessionRecord::day).forEach(days::add);
    return days;
  }

  /** How many days in a row had a session, up to today, or to yesterday while today may follow. */
  public static int streak(Collection<SessionRecord> sessions, LocalDate today) {
    return streak(days(sessions), today);
  }

  /**
   * The last weeks, a line each, the week of {@code today} last: "Week of 16 November: Mon Tue –
   * Thu – – –". Days to come are not shown: they have not been missed.
   *
   * @param weeks how many, at least 1
   */
  public static List<String> calendar(
      Collection<SessionRecord> sessions, LocalDate today, int weeks) {
    NavigableSet<LocalDate> days = days(sessions);
    LocalDate thisMonday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    List<String> lines = new ArrayList<>();
    for (int ago = weeks - 1; ago >= 0; ago--) {
      lines.add(week(days, thisMonday.minusWeeks(ago), today));
    }
    return lines;
  }

  /**
   * Something kind to say at the end of today's session, which need not be among the sessions yet.
   */
  public static Optional<String> sentence(Collection<SessionRecord> sessions, LocalDate today) {
    NavigableSet<LocalDate> days = new TreeSet<>(days(sessions).headSet(today, false));
    if (days.isEmpty()) {
      return Optional.empty();
    }
    if (ChronoUnit.DAYS.between(days.last(), today) > LONG_AWAY_DAYS) {
      return Optional.of("Good to have you back.");
    }
    days.add(today);
    int streak = streak(days, today);
    return streak < 2
        ? Optional.empty()
        : Optional.of(
            "That is "
                + (streak > MOST_IN_WORDS ? Numerals.FIGURES : Numerals.WORDS).number(streak)
                + " days in a row.");
  }

  private static int streak(NavigableSet<LocalDate> days, LocalDate today) {
    int streak = 0;
    LocalDate day = days.contains(today) ? today : today.minusDays(1);
    while (days.contains(day)) {
      streak++;
      day = day.minusDays(1);
    }
    return streak;
  }

  private static String week(NavigableSet<LocalDate> days, LocalDate monday, LocalDate today) {
    DateTimeFormatter format = monday.getYear() == today.getYear() ? THIS_YEAR : ANOTHER_YEAR;
    StringBuilder line = new StringBuilder("Week of ").append(format.format(monday)).append(':');
    LocalDate day = monday;
    while (day.isBefore(monday.plusWeeks(1)) && !day.isAfter(today)) {
      line.append(' ').append(days.contains(day) ? name(day) : "–");
      day = day.plusDays(1);
    }
    return line.toString();
  }

  private static String name(LocalDate day) {
    return day.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
  }
}
