package backtalk.routine;

import java.util.List;
import java.util.Optional;

/**
 * One stretch or exercise of a routine.
 *
 * @param id unique in its routine: lower-case letters, digits and hyphens
 * @param name as written on a page
 * @param spokenName as it is to be said
 * @param position how the body is when the set-up begins
 * @param surface what the body is on
 * @param pose the id of the drawing that shows it, if one does; there may be no such drawing
 * @param needs what the person must have at hand, such as "a mat"
 * @param advice safety text of this stretch
 * @param setUp the full set-up, step by step
 * @param shortSetUp the short form, for the second side and later repetitions
 * @param bothSetUp the short form for both sides together, where they are; otherwise empty
 * @param dose hold, sides, repetitions, sets and rests
 * @param breathing said once, early in the first hold, if there is room
 * @param comeOut how to come out of the stretch
 * @param progression how it grows over the weeks
 * @param variants other ways to do it
 */
public record Stretch(
    String id,
    String name,
    String spokenName,
    Position position,
    Surface surface,
    Optional<String> pose,
    List<String> needs,
    Advice advice,
    List<Step> setUp,
    List<Step> shortSetUp,
    List<Step> bothSetUp,
    Prescription dose,
    Optional<String> breathing,
    List<Step> comeOut,
    Progression progression,
    List<Variant> variants) {

  public Stretch {
    needs = List.copyOf(needs);
    setUp = List.copyOf(setUp);
    shortSetUp = List.copyOf(shortSetUp);
    bothSetUp = List.copyOf(bothSetUp);
    comeOut = List.copyOf(comeOut);
    variants = List.copyOf(variants);
  }

  /** The same with another dose. */
  public Stretch with(Prescription other) {
    return new Stretch(
        id,
        name,
        spokenName,
        position,
        surface,
        pose,
        needs,
        advice,
        setUp,
        shortSetUp,
        bothSetUp,
        other,
        breathing,
        comeOut,
        progression,
        variants);
  }

  /** The same with other ways to do it. */
  Stretch with(List<Variant> others) {
    return new Stretch(
        id,
        name,
        spokenName,
        position,
        surface,
        pose,
        needs,
        advice,
        setUp,
        shortSetUp,
        bothSetUp,
        dose,
        breathing,
        comeOut,
        progression,
        others);
  }
}
