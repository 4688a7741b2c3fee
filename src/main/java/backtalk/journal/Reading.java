package backtalk.journal;

import java.util.List;

/**
 * What a journal holds.
 *
 * @param sessions in the order of their start
 * @param problems what was left out, in the order of its place
 */
public record Reading(List<SessionRecord> sessions, List<JournalProblem> problems) {

  public Reading {
    sessions = List.copyOf(sessions);
    problems = List.copyOf(problems);
  }
}
