package backtalk.journal;

import backtalk.journal.SessionRecord.Note;
import backtalk.system.EnumWords;
import backtalk.words.English;
import backtalk.words.Numerals;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * What the sessions of a journal add up to. A day is the date where the person was when a session
 * began; a session counts if anything was done in it.
 */
public final class History {

  private static final long LONG_AWAY_DAYS = 7;
  private static final int MOST_IN_WORDS = 10;

  private History() {}

  /** The days with a session. */
  public static NavigableSet<LocalDate> days(Collection<SessionRecord> sessions) {
    NavigableSet<LocalDate> days = new TreeSet<>();
    for (SessionRecord session : sessions) {
      if (session.counts()) {
        days.add(session.day());
      }
    }
    return days;
  }

  /** The days on which something hurt. */
  public static NavigableSet<LocalDate> painDays(Collection<SessionRecord> sessions) {
    NavigableSet<LocalDate> days = new TreeSet<>();
    sessions.stream()
        .filter(session -> !session.pains().isEmpty())
        .map(SessionRecord::day)
        .forEach(days::add);
    return days;
  }

  /**
   * What hurt in the weeks of the calendar, a line each day: "Pain on 16 November: Child's pose, 2
   * times."
   *
   * @param names of stretches, by their ids
   */
  public static List<String> pains(
      Collection<SessionRecord> sessions,
      LocalDate today,
      int weeks,
      BiFunction<String, String, String> names) {
    LocalDate first = monday(today).minusWeeks(weeks - 1L);
    Map<LocalDate, Map<String, Integer>> days = new TreeMap<>();
    for (SessionRecord session : sessions) {
      if (!session.day().isBefore(first)) {
        for (Note pain : session.pains()) {
          days.computeIfAbsent(session.day(), any -> new LinkedHashMap<>())
              .merge(place(pain, session.routine(), names), 1, Integer::sum);
        }
      }
    }
    List<String> lines = new ArrayList<>();
    days.forEach(
        (day, places) ->
            lines.add(
                "Pain on "
                    + date(day, today)
                    + ": "
                    + places.entrySet().stream()
                        .map(place -> place.getKey() + times(place.getValue()))
                        .collect(Collectors.joining("; "))
                    + "."));
    return lines;
  }

  private static String place(Note pain, String routine, BiFunction<String, String, String> names) {
    return pain.stretch().map(id -> names.apply(routine, id)).orElse("outside of a stretch")
        + pain.side().map(side -> ", " + side.word()).orElse("");
  }

  private static String times(int count) {
    return count == 1 ? "" : ", " + count + " times";
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  /**
   * The last weeks, a line each, the week of {@code today} last: "Week of 16 November: Mon Tue –
   * Thu – – –". Days to come are not shown: they have not been missed.
   *
   * @param days those with a session
   * @param weeks how many, at least 1
   */
  public static List<String> calendar(NavigableSet<LocalDate> days, LocalDate today, int weeks) {
    LocalDate thisMonday = monday(today);
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

  /**
   * How many days in a row had a session, up to today, or to yesterday while today may follow.
   *
   * @param days those with a session
   */
  public static int streak(NavigableSet<LocalDate> days, LocalDate today) {
    int streak = 0;
    LocalDate day = days.contains(today) ? today : today.minusDays(1);
    while (days.contains(day)) {
      streak++;
      day = day.minusDays(1);
    }
    return streak;
  }

  private static String week(NavigableSet<LocalDate> days, LocalDate monday, LocalDate today) {
    StringBuilder line = new StringBuilder("Week of ").append(date(monday, today)).append(':');
    LocalDate day = monday;
    while (day.isBefore(monday.plusWeeks(1)) && !day.isAfter(today)) {
      line.append(' ').append(days.contains(day) ? name(day) : "–");
      day = day.plusDays(1);
    }
    return line.toString();
  }

  /** Not by a formatter: to load what it knows of languages takes longer than all the rest. */
  private static String date(LocalDate day, LocalDate today) {
    return day.getDayOfMonth()
        + " "
        + capitalised(day.getMonth())
        + (day.getYear() == today.getYear() ? "" : " " + day.getYear());
  }

  private static String name(LocalDate day) {
    return capitalised(day.getDayOfWeek()).substring(0, 3);
  }

  private static String capitalised(Enum<?> name) {
    return English.capitalized(EnumWords.of(name));
  }
}
