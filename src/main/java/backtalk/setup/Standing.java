package backtalk.setup;

import backtalk.journal.Effort;
import backtalk.journal.Ending;
import backtalk.journal.History;
import backtalk.journal.Progress;
import backtalk.journal.SessionRecord;
import backtalk.plan.Preferences.TodaysDose;
import backtalk.routine.Routine;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How far a person has come with a routine.
 *
 * @param isFirstTime whether they have never done it
 * @param finished how many sessions of it they have finished
 * @param today doses of stretches that grow over the weeks, by stretch id
 * @param kindWord something kind to say at the end
 */
record Standing(
    boolean isFirstTime, int finished, Map<String, TodaysDose> today, Optional<String> kindWord) {

  Standing {
    today = Map.copyOf(today);
  }

  /**
   * What the journal tells.
   *
   * @param felt how the last session felt, where the config says so
   */
  static Standing of(
      Routine routine, List<SessionRecord> sessions, LocalDate day, Optional<Effort> felt) {
    List<SessionRecord> same =
        sessions.stream().filter(session -> session.routine().equals(routine.id())).toList();
    long finished = same.stream().filter(session -> session.outcome() == Ending.FINISHED).count();
    return new Standing(
        same.stream().noneMatch(SessionRecord::counts),
        (int) finished,
        Progress.of(routine, sessions, day, felt),
        History.sentence(sessions, day));
  }
}
