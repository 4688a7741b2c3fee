package backtalk.routine;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * One stretch or exercise of a routine.
 *
 * @param id unique in its routine: lower-case letters, digits and hyphens
 * @param name as written on a page
 * @param spokenName as it is to be said
 * @param posture how the body is, and on what, when the set-up begins
 * @param pose the id of the drawing that shows it, if one does; there may be no such drawing
 * @param needs what the person must have at hand, such as "a mat"
 * @param advice safety text of this stretch
 * @param guidance the words that lead into it and out
 * @param dose hold, sides, repetitions, sets and rests
 * @param frequency how often it is to be done, where it is another than that of the routine
 * @param progression how it grows over the weeks
 * @param variants other ways to do it
 */
public record Stretch(
    String id,
    String name,
    String spokenName,
    Posture posture,
    Optional<String> pose,
    List<String> needs,
    Advice advice,
    Guidance guidance,
    Prescription dose,
    Optional<Frequency> frequency,
    Progression progression,
    List<Variant> variants) {

  public Stretch {
    needs = List.copyOf(needs);
    variants = List.copyOf(variants);
  }

  /** The hold that grows over the weeks, as it is; of several the first. */
  public Optional<Duration> growingHold() {
    return progression
        .hold()
        .flatMap(growth -> growing(Hold.Timed.class))
        .map(it -> it.time().most());
  }

  /** The breaths of the hold whose number grows over the weeks, likewise. */
  public Optional<Integer> growingBreaths() {
    return progression
        .breaths()
        .flatMap(growth -> growing(Hold.Breaths.class))
        .map(it -> it.number().most());
  }

  private <H extends Hold> Optional<H> growing(Class<H> kind) {
    return IntStream.range(0, dose.phases().size())
        .filter(progression::growsIn)
        .mapToObj(index -> dose.phases().get(index).hold())
        .filter(kind::isInstance)
        .map(kind::cast)
        .findFirst();
  }

  /** The same with another dose. */
  public Stretch with(Prescription other) {
    return new Stretch(
        id,
        name,
        spokenName,
        posture,
        pose,
        needs,
        advice,
        guidance,
        other,
        frequency,
        progression,
        variants);
  }

  /** The same with other ways to do it. */
  public Stretch with(List<Variant> others) {
    return new Stretch(
        id,
        name,
        spokenName,
        posture,
        pose,
        needs,
        advice,
        guidance,
        dose,
        frequency,
        progression,
        others);
  }

  /**
   * Another way to do a stretch: with a prop, from another position, easier or harder.
   *
   * @param id unique in its stretch
   * @param name as written and spoken: "with a strap"
   * @param stretch the whole stretch done this way, with the id of the stretch it belongs to
   */
  public record Variant(String id, String name, Stretch stretch) {}
}
