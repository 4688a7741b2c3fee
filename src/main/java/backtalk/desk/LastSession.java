package backtalk.desk;

import backtalk.journal.History;
import backtalk.journal.Journal;
import backtalk.journal.SessionRecord;
import backtalk.journal.SessionRecord.SideDone;
import backtalk.journal.SessionRecord.StretchRecord;
import backtalk.routine.Routine;
import backtalk.routine.RoutineException;
import backtalk.routine.Stretch;
import backtalk.setup.Setup;
import backtalk.system.ClockTime;
import backtalk.system.UserException;
import backtalk.window.pages.HistoryOverview;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    int streak = History.streak(sessions, today);
    Optional<SessionRecord> last =
        sessions.stream().max(Comparator.comparing(SessionRecord::started));
    return new HistoryOverview(
        last.map(session -> title(session, today)).orElse("No sessions yet"),
        last.map(this::items).orElse(List.of()),
        last.map(LastSession::total).orElse("Each one that you do is kept here."),
        History.days(sessions),
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
    Map<String, String> names = names(session.routine());
    return session.stretches().stream()
        .map(
            stretch ->
                new HistoryOverview.StretchSummary(
                    names.getOrDefault(stretch.stretch(), stretch.stretch()), what(stretch)))
        .toList();
  }

  private static String what(StretchRecord stretch) {
    String sides =
        stretch.done().stream()
            .filter(side -> side.holds() > 0)
            .map(LastSession::what)
            .collect(Collectors.joining("  ·  "));
    return sides.isEmpty() ? "not this time" : sides;
  }

  private static String what(SideDone done) {
    String side = done.side().map(which -> which.word() + " ").orElse("");
    return side + holds(done.holds()) + ", " + ClockTime.minutes(done.time());
  }

  private static String total(SessionRecord session) {
    int holds = session.stretches().stream().mapToInt(StretchRecord::holds).sum();
    Duration held =
        session.stretches().stream()
            .flatMap(stretch -> stretch.done().stream())
            .map(SideDone::time)
            .reduce(Duration.ZERO, Duration::plus);
    return "In all "
        + holds(holds)
        + ", "
        + ClockTime.minutes(held)
        + " held, in "
        + ClockTime.minutes(session.length())
        + " minutes";
  }

  private static String holds(int count) {
    return count + (count == 1 ? " hold" : " holds");
  }

  /** The journal knows ids alone. */
  private Map<String, String> names(String id) {
    Map<String, String> names = new HashMap<>();
    try {
      Routine routine = setup.shelf().find(id);
      for (Stretch stretch : routine.stretches()) {
        names.put(stretch.id(), stretch.name());
      }
    } catch (UserException | RoutineException e) {
      // A routine that is gone or broken: its ids say enough.
    }
    return names;
  }
}
