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
      String name = names.getOrDefault(stretch.stretch(), stretch.stretch());
      List<Note> notes = notes(session, Optional.of(stretch.stretch()));
      String done = done(stretch);
      stretches.add(
          done.isEmpty()
              ? new DoneSession.DoneStretch(
                  name, isSkipped(notes) ? "Skipped" : "Not this time", pain(notes))
              : new DoneSession.DoneStretch(name, done, note(notes)));
    }
    String outside = note(notes(session, Optional.empty()));
    if (!outside.isEmpty()) {
      stretches.add(new DoneSession.DoneStretch("Between two stretches", "", outside));
    }
    return new DoneSession(
        session.id(),
        session.routineName() + ", " + TIME.format(session.started()),
        SessionTotal.of(session),
        stretches);
  }

  /** Each side of it; empty where nothing of it was done. */
  private static String done(StretchRecord stretch) {
    return stretch.done().stream()
        .filter(side -> !side.time().isZero())
        .map(DoneSessions::done)
        .collect(Collectors.joining("  ·  "));
  }

  private static String done(SideDone done) {
    String side = done.side().map(which -> English.capitalized(which.word()) + ": ").orElse("");
    return side + SessionTotal.holds(done.holds()) + ", " + ClockTime.minutes(done.time());
  }

  /** Those of a stretch, or outside of any. */
  private static List<Note> notes(SessionRecord session, Optional<String> stretch) {
    return session.notes().stream().filter(note -> note.stretch().equals(stretch)).toList();
  }

  /** What hurt and what was skipped. */
  private static String note(List<Note> notes) {
    return (pain(notes) + (isSkipped(notes) ? " Skipped." : "")).strip();
  }

  private static boolean isSkipped(List<Note> notes) {
    return notes.stream().anyMatch(note -> note.kind().equals(Note.SKIPPED));
  }

  /** What hurt; empty where nothing did. */
  private static String pain(List<Note> notes) {
    List<Note> pains = notes.stream().filter(note -> note.kind().equals(Note.PAIN)).toList();
    if (pains.isEmpty()) {
      return "";
    }
    String sides =
        pains.stream()
            .flatMap(note -> note.side().stream())
            .map(side -> "on the " + side.word())
            .distinct()
            .collect(Collectors.joining(" and "));
    String often = pains.size() > 1 ? " " + Numerals.FIGURES.times(pains.size()) : "";
    return "It hurt" + often + (sides.isEmpty() ? "" : ", " + sides) + ".";
  }
}
