package backtalk.author;

import backtalk.routine.Posture;
import java.util.List;

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
   */
  public record Exercise(
      String name,
      Posture posture,
      List<String> steps,
      String hold,
      boolean eachSide,
      String repeat) {

    public Exercise {
      steps = List.copyOf(steps);
    }
  }
}
