package backtalk.desk;

import backtalk.journal.History;
import backtalk.journal.Journal;
import backtalk.journal.SessionRecord;
import backtalk.journal.SessionRecord.Note;
import backtalk.journal.SessionRecord.SideDone;
import backtalk.journal.SessionRecord.StretchRecord;
import backtalk.journal.SessionTotal;
import backtalk.setup.Setup;
import backtalk.system.ClockTime;
import backtalk.window.pages.DoneSession;
import backtalk.window.pages.HistoryOverview;
import backtalk.words.English;
import backtalk.words.Numerals;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.stream.Collectors;

/** What was done, as the window tells it. */
record DoneSessions(Setup setup) {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private Journal journal() {
    return Journal.in(setup.folders().journal(), setup.environment().clock());
  }

  /**
   * On which days something was done.
   *
   * @param canPutBack whether a session was deleted that can be put back
   */
  HistoryOverview overview(boolean canPutBack) {
    LocalDate today = LocalDate.now(setup.environment().clock());
    List<SessionRecord> sessions = journal().read().sessions();
    NavigableSet<LocalDate> days = History.days(sessions);
    int streak = History.streak(days, today);
    LocalDate last =
        sessions.stream().map(SessionRecord::day).max(Comparator.naturalOrder()).orElse(today);
    return new HistoryOverview(
        days,
        History.painDays(sessions),
        last,
        today,
        streak > 1 ? streak + " days in a row." : "",
        canPutBack);
  }

  List<DoneSession> on(LocalDate day) {
    return journal().read().sessions().stream()
        .filter(session -> session.day().equals(day))
        .sorted(Comparator.comparing(SessionRecord::started))
        .map(this::session)
        .toList();
  }

  private DoneSession session(SessionRecord session) {
    Map<String, String> names = setup.shelf().stretchNames(session.routine());
    List<DoneSession.DoneStretch> stretches = new ArrayList<>();
    for (StretchRecord stretch : session.stretches()) {
      stretches.add(
          new DoneSession.DoneStretch(
              names.getOrDefault(stretch.stretch(), stretch.stretch()),
              what(stretch),
              note(session, Optional.of(stretch.stretch()))));
    }
    String outside = note(session, Optional.empty());
    if (!outside.isEmpty()) {
      stretches.add(new DoneSession.DoneStretch("Between two stretches", "", outside));
    }
    return new DoneSession(
        session.id(),
        session.routineName() + ", " + TIME.format(session.started()),
        SessionTotal.of(session),
        stretches);
  }

  private static String what(StretchRecord stretch) {
    String sides =
        stretch.done().stream()
            .filter(side -> !side.time().isZero())
            .map(DoneSessions::what)
            .collect(Collectors.joining("  ·  "));
    return sides.isEmpty() ? "Not this time" : sides;
  }

  private static String what(SideDone done) {
    String side = done.side().map(which -> English.capitalized(which.word()) + ": ").orElse("");
    return side + SessionTotal.holds(done.holds()) + ", " + ClockTime.minutes(done.time());
  }

  /** What hurt and what was skipped, at a stretch or outside of any. */
  private static String note(SessionRecord session, Optional<String> stretch) {
    List<String> sentences = new ArrayList<>();
    List<Note> here =
        session.notes().stream().filter(note -> note.stretch().equals(stretch)).toList();
    List<Note> pains = here.stream().filter(note -> note.kind().equals(Note.PAIN)).toList();
    if (!pains.isEmpty()) {
      String sides =
          pains.stream()
              .flatMap(note -> note.side().stream())
              .map(side -> "on the " + side.word())
              .distinct()
              .collect(Collectors.joining(" and "));
      String often = pains.size() > 1 ? " " + Numerals.FIGURES.times(pains.size()) : "";
      sentences.add("It hurt" + often + (sides.isEmpty() ? "" : ", " + sides) + ".");
    }
    if (here.stream().anyMatch(note -> note.kind().equals(Note.SKIPPED))) {
      sentences.add("Skipped.");
    }
    return String.join(" ", sentences);
  }
}
