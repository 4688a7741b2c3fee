package backtalk.routine.reader;

import backtalk.routine.Advice;
import backtalk.routine.Guidance;
import backtalk.routine.Guidance.Step;
import backtalk.routine.Phase;
import backtalk.routine.Posture;
import backtalk.routine.Prescription;
import backtalk.routine.Sides;
import backtalk.routine.Stretch;
import backtalk.routine.Stretch.Variant;
import backtalk.routine.reader.RoutineKeys.OfStretch;
import backtalk.yaml.Fields;
import backtalk.yaml.Value;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What the keys of a stretch mean. */
final class StretchDecoder {

  private StretchDecoder() {}

  /** The stretch, or nothing after every mistake in it was reported. */
  static Optional<Stretch> decode(Value value, Defaults defaults) {
    Optional<Fields> read = OfStretch.ALL.read(value);
    if (read.isEmpty()) {
      return Optional.empty();
    }
    Fields fields = read.get();
    StretchFields given = new StretchFields(fields, Optional.empty());
    Optional<Prescription> dose = dose(given, defaults);
    Optional<String> id = Ids.id(fields, OfStretch.ID, OfStretch.NAME);
    Optional<Stretch> plain =
        id.isPresent() && dose.isPresent()
            ? Optional.of(stretch(given, id.get(), dose.get(), defaults))
            : Optional.empty();
    Optional<List<Variant>> variants = VariantsDecoder.variants(fields, plain, defaults);
    return plain.flatMap(stretch -> variants.map(list -> stretch.with(list)));
  }

  /** The dose, if nothing that the stretch or variant says is wrong. */
  static Optional<Prescription> dose(StretchFields given, Defaults defaults) {
    Optional<Sides> sides = SideRules.sides(given, defaults.oneSideFirst());
    Optional<List<Phase>> phases = DoseDecoder.phases(given);
    return sides.isPresent()
            && phases.isPresent()
            && given.own().areComplete()
            && DoseDecoder.isClear(given, phases.get())
        ? Optional.of(DoseDecoder.dose(given, phases.get(), sides.get(), defaults.restAfter()))
        : Optional.empty();
  }

  /** The stretch done so, without its variants. */
  static Stretch stretch(StretchFields given, String id, Prescription dose, Defaults defaults) {
    String name = given.base().orElse(given.own()).get(OfStretch.NAME);
    List<String> cautions = given.get(OfStretch.CAUTIONS);
    return new Stretch(
        id,
        name,
        given.get(OfStretch.SAY, name),
        Postures.of(given, defaults.posture()),
        given.find(OfStretch.POSE),
        given.get(OfStretch.NEEDS),
        new Advice(
            cautions,
            given.get(OfStretch.CAUTION_SHORT, cautions),
            given.get(OfStretch.STOP_IF),
            given.get(OfStretch.SEE_A_DOCTOR)),
        guidance(given, dose.sides()),
        dose,
        given.find(OfStretch.HOW_OFTEN),
        given.get(OfStretch.PROGRESSION),
        List.of());
  }

  private static Guidance guidance(StretchFields given, Sides sides) {
    List<Step> setUp = given.get(OfStretch.SET_UP);
    return new Guidance(
        setUp,
        given.get(OfStretch.SHORT, setUp),
        sides == Sides.EACH_THEN_BOTH ? given.find(OfStretch.BOTH).orElseThrow() : List.of(),
        given.get(OfStretch.BREATHING),
        given.get(OfStretch.COME_OUT));
  }

  /**
   * What a stretch takes over from its surroundings where it does not say otherwise.
   *
   * @param posture of the stretch before it, if there is one
   * @param restAfter the rest between two stretches of the routine
   * @param oneSideFirst whether it stands in a block that is done on one side and then on the other
   */
  record Defaults(Optional<Posture> posture, Duration restAfter, boolean oneSideFirst) {

    /** The same, but what is not said is as in that posture. */
    Defaults after(Posture other) {
      return new Defaults(Optional.of(other), restAfter, oneSideFirst);
    }
  }
}
