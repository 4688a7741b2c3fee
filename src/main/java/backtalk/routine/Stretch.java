package backtalk.routine;

import java.util.List;
import java.util.Optional;

/**
 * One stretch of a routine.
 *
 * @param id unique in its routine: lower-case letters, digits and hyphens
 * @param name as written on a page
 * @param spokenName as it is to be said
 * @param position how the body is when the set-up begins
 * @param surface what the body is on
 * @param needs what the person must have at hand, such as "a mat"
 * @param cautions said before the set-up, every time
 * @param setUp the full set-up, step by step
 * @param shortSetUp the short form, for the second side and later repetitions
 * @param dose hold, sides, repetitions and rest
 * @param breathing said once, early in the first hold, if there is room
 * @param comeOut how to come out of the stretch; its first words are spoken exactly at the end of
 *     the hold
 */
public record Stretch(
    String id,
    String name,
    String spokenName,
    Position position,
    Surface surface,
    List<String> needs,
    List<String> cautions,
    List<Step> setUp,
    List<Step> shortSetUp,
    Prescription dose,
    Optional<String> breathing,
    List<Step> comeOut) {

  public Stretch {
    needs = List.copyOf(needs);
    cautions = List.copyOf(cautions);
    setUp = List.copyOf(setUp);
    shortSetUp = List.copyOf(shortSetUp);
    comeOut = List.copyOf(comeOut);
  }
}
