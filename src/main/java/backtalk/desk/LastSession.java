package backtalk.desk;

import backtalk.journal.History;
import backtalk.journal.Journal;
import backtalk.journal.SessionRecord;
import backtalk.journal.SessionRecord.SideDone;
import backtalk.journal.SessionRecord.StretchRecord;
import backtalk.setup.Setup;
import backtalk.system.ClockTime;
import backtalk.window.pages.HistoryOverview;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.stream.Collectors;

/** What was done last, as the window tells it. */
record LastSession(Setup setup) {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);

  HistoryOverview done() {
    LocalDate today = LocalDate.now(setup.environment().clock());
    List<SessionRecord> sessions =
        Journal.in(setup.folders().journal(), setup.environment().clock()).read().sessions();
    NavigableSet<LocalDate> days = History.days(sessions);
    int streak = History.streak(days, today);
    Optional<SessionRecord> last =
        sessions.stream().max(Comparator.comparing(SessionRecord::started));
    return new HistoryOverview(
        last.map(session -> title(session, today)).orElse("No sessions yet"),
        last.map(this::items).orElse(List.of()),
        last.map(LastSession::total).orElse("Every session you do is recorded here."),
        days,
        History.painDays(sessions),
        today,
        streak > 1 ? streak + " days in a row." : "");
  }

  private static String title(SessionRecord session, LocalDate today) {
    String when =
        session.day().equals(today)
            ? "today"
            : session.day().equals(today.minusDays(1)) ? "yesterday" : DAY.format(session.day());
    return session.routineName() + ", " + when;
  }

  private List<HistoryOverview.StretchSummary> items(SessionRecord session) {
    Map<String, String> names = setup.shelf().stretchNames(session.routine());
    return session.stretches().stream()
        .map(
            stretch ->
                new HistoryOverview.StretchSummary(
                    names.getOrDefault(stretch.stretch(), stretch.stretch()),
                    what(stretch) + pain(session, stretch)))
        .toList();
  }

  private static String what(StretchRecord stretch) {
    String sides =
        stretch.done().stream()
            .filter(side -> !side.time().isZero())
            .map(LastSession::what)
            .collect(Collectors.joining("  ·  "));
    return sides.isEmpty() ? "not this time" : sides;
  }

  private static String pain(SessionRecord session, StretchRecord stretch) {
    boolean hurt =
        session.pains().stream()
            .anyMatch(note -> note.stretch().equals(Optional.of(stretch.stretch())));
    return hurt ? "  ·  it hurt" : "";
  }

  private static String what(SideDone done) {
    String side = done.side().map(which -> which.word() + " ").orElse("");
    return side + holds(done.holds()) + ", " + ClockTime.minutes(done.time());
  }

  private static String total(SessionRecord session) {
    Duration held =
        session.stretches().stream()
            .flatMap(stretch -> stretch.done().stream())
            .map(SideDone::time)
            .reduce(Duration.ZERO, Duration::plus);
    return "In all "
        + holds(session.holds())
        + ", "
        + ClockTime.minutes(held)
        + " held, in "
        + ClockTime.minutes(session.length())
        + " minutes";
  }

  private static String holds(int count) {
    return count + (count == 1 ? " hold" : " holds");
  }
}
