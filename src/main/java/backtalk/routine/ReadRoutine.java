package backtalk.routine;

import java.util.List;

/**
 * A routine, and what a listener would stumble over in it.
 *
 * @param warnings in the order of the file
 */
public record ReadRoutine(Routine routine, List<Warning> warnings) {
  public ReadRoutine {
    warnings = List.copyOf(warnings);
  }
}
