package backtalk.author;

import backtalk.routine.Posture;
import java.util.List;
import java.util.Optional;

/**
 * A routine as a person told it.
 *
 * @param id what its name makes
 * @param name as it is read and spoken
 * @param safety spoken before the first exercise
 * @param timesADay 1 to 24
 * @param exercises at least one
 */
public record Draft(
    String id, String name, String safety, int timesADay, List<Exercise> exercises) {

  public Draft {
    exercises = List.copyOf(exercises);
  }

  /**
   * One exercise.
   *
   * @param name as it is read and spoken
   * @param posture how the body begins, and where
   * @param steps what to do, a sentence each; with {side} if it has sides
   * @param hold as a routine file says it
   * @param eachSide whether it is done on both sides
   * @param repeat as a routine file says it
   * @param comeOut how to get out of it; nothing where the next one begins as it ends
   */
  public record Exercise(
      String name,
      Posture posture,
      List<String> steps,
      String hold,
      boolean eachSide,
      String repeat,
      Optional<String> comeOut) {

    public Exercise {
      steps = List.copyOf(steps);
    }

    /** The same with a way out. */
    Exercise leftBy(Optional<String> way) {
      return new Exercise(name, posture, steps, hold, eachSide, repeat, way);
    }
  }
}
