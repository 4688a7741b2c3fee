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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What a reminder says, and whether it says anything. */
public final class ReminderNotice {

  public static final String START = "start";
  static final String NOT_TODAY = "not-today";

  private final Setup setup;

  public ReminderNotice(Setup setup) {
    this.setup = setup;
  }

  /** Whether it would be in the way: a session runs, or one was done today. */
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
    LocalDate today = LocalDate.now(setup.environment().clock());
    return journal.read().sessions().stream()
        .anyMatch(session -> session.day().equals(today) && session.isMostlyDone());
  }

  /** "Six stretches, about 22 minutes." */
  public Notice notice() {
    return new Notice(
        "Time for your back",
        text(),
        List.of(Map.entry(START, "Start"), Map.entry(NOT_TODAY, "Not today")));
  }

  private String text() {
    try {
      Config general = setup.config();
      Routine routine = setup.shelf().find(setup.usualRoutine(general));
      Config config = setup.config(routine);
      Narrator narrator = setup.narrator(setup.plan(routine, config), setup.voice(general), config);
      long minutes = ClockTime.roughMinutes(narrator.sessionLength());
      int left = routine.stretches().size() - leftOut(routine, config);
      return stretches(left) + ", about " + minutes + (minutes == 1 ? " minute." : " minutes.");
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
