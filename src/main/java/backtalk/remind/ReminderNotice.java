package backtalk.remind;

import backtalk.bus.Notice;
import backtalk.config.Config;
import backtalk.config.ConfigTable;
import backtalk.journal.Journal;
import backtalk.live.OneSession;
import backtalk.routine.Routine;
import backtalk.score.Narrator;
import backtalk.setup.Setup;
import backtalk.system.ClockTime;
import backtalk.system.UserException;
import backtalk.words.English;
import backtalk.words.EnglishNumbers;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a reminder says, and whether it says anything. */
public final class ReminderNotice {

  public static final String START = "start";
  static final String NOT_TODAY = "not-today";
  private static final String NOT_NOW = "Not now";

  private final Setup setup;
  private final Optional<String> routine;

  /**
   * @param routine the id of the one to be done; empty for that of the day
   */
  public ReminderNotice(Setup setup, Optional<String> routine) {
    this.setup = setup;
    this.routine = routine;
  }

  /**
   * Whether it would be in the way: a session runs, or one was done today, or where there are
   * several reminders a day, since the one before.
   */
  public boolean isNeedless() {
    return isRunning() || isDone();
  }

  private boolean isRunning() {
    OneSession one = OneSession.take(setup.environment());
    try {
      return one.isElsewhere();
    } finally {
      one.release();
    }
  }

  private boolean isDone() {
    Journal journal = Journal.in(setup.folders().journal(), setup.environment().clock());
    LocalDateTime now = LocalDateTime.now(setup.environment().clock());
    LocalTime since =
        new Reminders(setup).before(routine, now.toLocalTime()).orElse(LocalTime.MIDNIGHT);
    return journal.read().sessions().stream()
        .filter(session -> session.day().equals(now.toLocalDate()) && session.isMostlyDone())
        .filter(session -> routine.isEmpty() || routine.get().equals(session.routine()))
        .anyMatch(session -> !session.lastSign().toLocalTime().isBefore(since));
  }

  /** "Six stretches, about 22 minutes." */
  public Notice notice() {
    return new Notice(
        "Time for your back",
        text(),
        List.of(
            Map.entry(START, "Start"),
            Map.entry(NOT_TODAY, routine.isPresent() ? NOT_NOW : "Not today")));
  }

  private String text() {
    try {
      Config general = setup.config();
      Routine due = setup.shelf().find(routine.orElse(setup.usualRoutine(general)));
      Config config = setup.config(due);
      Narrator narrator = setup.narrator(setup.plan(due, config), setup.voice(general), config);
      long minutes = ClockTime.roughMinutes(narrator.sessionLength());
      int left = due.stretches().size() - leftOut(due, config);
      return routine.map(any -> due.name() + ". ").orElse("")
          + stretches(left)
          + ", about "
          + minutes
          + (minutes == 1 ? " minute." : " minutes.");
    } catch (UserException e) {
      return "Whenever you are ready."; // the session itself will say what is wrong
    }
  }

  private static int leftOut(Routine routine, Config config) {
    List<String> out = config.get(ConfigTable.LEAVE_OUT);
    return (int) routine.stretches().stream().filter(one -> out.contains(one.id())).count();
  }

  private static String stretches(int count) {
    String number = English.capitalized(EnglishNumbers.cardinal(count));
    return number + (count == 1 ? " stretch" : " stretches");
  }
}
