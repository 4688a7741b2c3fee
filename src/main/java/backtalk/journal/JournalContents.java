package backtalk.journal;

import java.nio.file.Path;
import java.util.List;

/**
 * What a journal holds.
 *
 * @param sessions in the order of their start
 * @param problems what was left out, in the order of its place
 */
public record JournalContents(List<SessionRecord> sessions, List<JournalProblem> problems) {

  public JournalContents {
    sessions = List.copyOf(sessions);
    problems = List.copyOf(problems);
  }

  /**
   * A part of the journal that was left out.
   *
   * @param file where it is
   * @param line its number, from 1; 0 for the whole file
   * @param what what is the matter: "is damaged"
   */
  public record JournalProblem(Path file, int line, String what) {

    @Override
    public String toString() {
      return file.getFileName() + (line > 0 ? ", line " + line : "") + " " + what;
    }
  }
}
