package backtalk.journal;

import java.nio.file.Path;

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
