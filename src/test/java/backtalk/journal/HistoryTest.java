package backtalk.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HistoryTest {

  private static List<SessionRecord> on(String... days) {
    return Stream.of(days).map(Sessions::on).toList();
  }

  private static List<String> calendar(List<SessionRecord> sessions, String today, int weeks) {
    return History.calendar(History.days(sessions), LocalDate.parse(today), weeks);
  }

  @Test
  void aCalendarHasALineAWeekAndNamesTheDaysWithASession() {
    assertThat(
            calendar(
                on("2026-11-16", "2026-11-17", "2026-11-17", "2026-11-19", "2026-11-28"),
                "2026-11-29",
                3))
        .containsExactly(
            "Week of 9 November: – – – – – – –",
            "Week of 16 November: Mon Tue – Thu – – –",
            "Week of 23 November: – – – – – Sat –");
  }

  @Test
  void daysToComeAreNotShown() {
    assertThat(calendar(on("2026-11-16"), "2026-11-18", 1))
        .containsExactly("Week of 16 November: Mon – –");
    assertThat(calendar(on("2026-11-16"), "2026-11-16", 1))
        .containsExactly("Week of 16 November: Mon");
  }

  @Test
  void aCalendarGoesAcrossTheYearsEnd() {
    assertThat(calendar(on("2026-12-31", "2027-01-01", "2027-01-04"), "2027-01-05", 2))
        .containsExactly("Week of 28 December 2026: – – – Thu Fri – –", "Week of 4 January: Mon –");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
                                             | 2026-11-16 | 0
          2026-11-16                         | 2026-11-16 | 1
          2026-11-15                         | 2026-11-16 | 1
          2026-11-14                         | 2026-11-16 | 0
          2026-11-14,2026-11-15              | 2026-11-16 | 2
          2026-11-14,2026-11-15,2026-11-16   | 2026-11-16 | 3
          2026-11-13,2026-11-15,2026-11-16   | 2026-11-16 | 2
          2026-12-30,2026-12-31,2027-01-01   | 2027-01-01 | 3
          2028-02-28,2028-02-29,2028-03-01   | 2028-03-02 | 3
          2026-11-16,2026-11-16              | 2026-11-16 | 1
          2026-11-17                         | 2026-11-16 | 0
          """)
  void aStreakEndsTodayOrYesterday(String days, String today, int streak) {
    List<SessionRecord> sessions = days == null ? List.of() : on(days.split(","));
    assertThat(streak(sessions, LocalDate.parse(today))).isEqualTo(streak);
  }

  private static int streak(List<SessionRecord> sessions, LocalDate today) {
    return History.streak(History.days(sessions), today);
  }

  @Test
  void theDaysOfAClockChangeAreDays() {
    // In Berlin the clocks go forward on 28 March 2027 and back on 31 October 2027.
    assertThat(
            streak(
                Stream.of(
                        "2027-03-27T23:59:00+01:00",
                        "2027-03-28T23:59:00+02:00",
                        "2027-03-29T00:01:00+02:00")
                    .map(start -> Sessions.at(start, 1, Ending.FINISHED))
                    .toList(),
                LocalDate.parse("2027-03-29")))
        .isEqualTo(3);
    assertThat(
            streak(
                Stream.of(
                        "2027-10-30T00:00:00+02:00",
                        "2027-10-31T02:30:00+02:00",
                        "2027-10-31T02:30:00+01:00",
                        "2027-11-01T00:00:00+01:00")
                    .map(start -> Sessions.at(start, 1, Ending.FINISHED))
                    .toList(),
                LocalDate.parse("2027-11-01")))
        .isEqualTo(3);
  }

  @Test
  void aDayIsTheOneWhereThePersonWas() {
    // All within the same hour of the world, on three dates.
    assertThat(
            History.days(
                Stream.of(
                        "2026-11-16T23:30:00-11:00",
                        "2026-11-17T10:30:00Z",
                        "2026-11-18T00:30:00+14:00")
                    .map(start -> Sessions.at(start, 1, Ending.FINISHED))
                    .toList()))
        .containsExactly(
            LocalDate.parse("2026-11-16"),
            LocalDate.parse("2026-11-17"),
            LocalDate.parse("2026-11-18"));
  }

  @Test
  void aSessionCountsIfAnythingWasDone() {
    assertThat(
            History.days(
                List.of(
                    Sessions.at("2026-11-16T07:30:00Z", 0, Ending.STOPPED),
                    Sessions.at("2026-11-17T07:30:00Z", 1, Ending.STOPPED),
                    Sessions.at("2026-11-18T07:30:00Z", 1, Ending.UNFINISHED),
                    Sessions.at("2026-11-19T07:30:00Z", 0, Ending.FINISHED),
                    Sessions.at("2026-11-20T07:30:00Z", 0, Ending.FAILED))))
        .extracting(LocalDate::getDayOfMonth)
        .containsExactly(17, 18, 19);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
                                           |
          2026-11-16                       |
          2026-11-15                       | That is two days in a row.
          2026-11-15,2026-11-16            | That is two days in a row.
          2026-11-14,2026-11-15            | That is three days in a row.
          2026-11-14                       |
          2026-11-09                       |
          2026-11-08                       | Good to have you back.
          2026-01-01                       | Good to have you back.
          2026-11-17                       |
          """)
  void theSentenceIsKindOrNone(String days, String sentence) {
    List<SessionRecord> sessions = days == null ? List.of() : on(days.split(","));
    assertThat(History.sentence(sessions, LocalDate.parse("2026-11-16")).orElse(null))
        .isEqualTo(sentence);
  }

  @Test
  void longStreaksAreInFigures() {
    LocalDate today = LocalDate.parse("2026-11-16");
    List<SessionRecord> sessions =
        Stream.iterate(today, day -> day.minusDays(1))
            .limit(11)
            .map(day -> Sessions.on(day.toString()))
            .toList();
    assertThat(History.sentence(sessions.subList(0, 10), today))
        .hasValue("That is ten days in a row.");
    assertThat(History.sentence(sessions, today)).hasValue("That is 11 days in a row.");
  }
}
