package backtalk.routine;

import backtalk.yaml.Fields;
import backtalk.yaml.Value;
import java.util.List;
import java.util.Optional;

/** What the keys of a stretch mean. */
final class StretchDecoder {

  private StretchDecoder() {}

  /** The stretch, or nothing after every mistake in it was reported. */
  static Optional<Stretch> decode(Value value, Around around) {
    Optional<Fields> read = StretchKeys.STRETCH.read(value);
    if (read.isEmpty()) {
      return Optional.empty();
    }
    Fields fields = read.get();
    Said said = new Said(fields, Optional.empty());
    Optional<Prescription> dose = dose(said, around);
    Optional<String> id = NamedIds.id(fields, StretchKeys.ID, StretchKeys.NAME);
    Optional<Stretch> plain =
        id.isPresent() && dose.isPresent()
            ? Optional.of(stretch(said, id.get(), dose.get(), around))
            : Optional.empty();
    Optional<List<Variant>> variants = VariantsDecoder.variants(fields, plain, around);
    return plain.flatMap(stretch -> variants.map(list -> stretch.with(list)));
  }

  /** The dose, if nothing that the stretch or variant says is wrong. */
  static Optional<Prescription> dose(Said said, Around around) {
    Optional<Sides> sides = SideRules.sides(said, around.oneSideFirst());
    Optional<List<Phase>> phases = DoseDecoder.phases(said);
    return sides.isPresent() && phases.isPresent() && said.own().areComplete()
        ? Optional.of(DoseDecoder.dose(said, phases.get(), sides.get(), around.restAfter()))
        : Optional.empty();
  }

  /** The stretch done so, without its variants. */
  static Stretch stretch(Said said, String id, Prescription dose, Around around) {
    String name = said.base().orElse(said.own()).get(StretchKeys.NAME);
    List<Step> setUp = said.setUp().orElseThrow();
    List<String> cautions = said.get(StretchKeys.CAUTIONS, List.of());
    return new Stretch(
        id,
        name,
        said.get(StretchKeys.SAY, name),
        said.get(StretchKeys.POSITION, around.position()),
        said.find(StretchKeys.SURFACE).orElseGet(() -> surface(said, around)),
        said.find(StretchKeys.POSE),
        said.get(StretchKeys.NEEDS, List.of()),
        new Advice(
            cautions,
            said.get(StretchKeys.CAUTION_SHORT, cautions),
            said.get(StretchKeys.STOP_IF, List.of()),
            said.get(StretchKeys.SEE_A_DOCTOR, List.of())),
        setUp,
        said.get(StretchKeys.SHORT, setUp),
        dose.sides() == Sides.EACH_THEN_BOTH
            ? said.find(StretchKeys.BOTH).orElseThrow()
            : List.of(),
        dose,
        said.find(StretchKeys.BREATHING),
        said.get(StretchKeys.COME_OUT, List.of()),
        said.get(StretchKeys.PROGRESSION, Progression.NONE),
        List.of());
  }

  /** Who says a position and no more means the floor; who says neither stays where they are. */
  private static Surface surface(Said said, Around around) {
    return said.mentions(StretchKeys.POSITION) ? Surface.FLOOR : around.surface();
  }
}
