package backtalk.routine.reader;

import backtalk.routine.Prescription;
import backtalk.routine.Progression;
import backtalk.routine.Stretch;
import backtalk.routine.Stretch.Variant;
import backtalk.routine.reader.RoutineKeys.OfProgression;
import backtalk.routine.reader.RoutineKeys.OfStretch;
import backtalk.routine.reader.RoutineKeys.OfVariant;
import backtalk.routine.reader.StretchDecoder.Defaults;
import backtalk.yaml.Fields;
import backtalk.yaml.Lists;
import backtalk.yaml.Nearest;
import backtalk.yaml.Node.Mapping;
import backtalk.yaml.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The other ways to do a stretch. */
final class VariantsDecoder {

  private final Fields base;
  private final Optional<Stretch> stretch;
  private final Defaults defaults;
  private final Ids ids = new Ids("variant");

  private VariantsDecoder(Fields base, Optional<Stretch> stretch, Defaults defaults) {
    this.base = base;
    this.stretch = stretch;
    this.defaults = defaults;
  }

  /**
   * The variants that a stretch lists.
   *
   * @param fields what the stretch says
   * @param stretch the stretch, if it is without a mistake
   * @return nothing after a mistake was reported
   */
  static Optional<List<Variant>> variants(
      Fields fields, Optional<Stretch> stretch, Defaults defaults) {
    VariantsDecoder decoder = new VariantsDecoder(fields, stretch, defaults);
    Optional<List<Variant>> variants =
        fields
            .find(OfStretch.VARIANTS)
            .map(value -> Lists.<Variant>of(decoder::variant).decode(value))
            .orElse(Optional.of(List.of()));
    return variants.filter(all -> decoder.nextIsOneOf(all));
  }

  private Optional<Variant> variant(Value value) {
    Optional<Fields> read = OfVariant.ALL.read(value);
    ids.take(value);
    if (read.isEmpty()) {
      return Optional.empty();
    }
    Fields fields = read.get();
    Optional<String> id = Ids.id(fields, OfVariant.ID, OfVariant.NAME);
    if (stretch.isEmpty()) {
      return Optional.empty(); // a mistake in the stretch is reported once, not for each variant
    }
    StretchFields given = new StretchFields(fields, Optional.of(base));
    Optional<Prescription> dose = StretchDecoder.dose(given, defaults);
    return id.flatMap(
        it -> dose.map(d -> new Variant(it, fields.get(OfVariant.NAME), done(given, d))));
  }

  private Stretch done(StretchFields given, Prescription dose) {
    Stretch base = stretch.orElseThrow();
    return StretchDecoder.stretch(given, base.id(), dose, defaults.after(base.posture()));
  }

  private boolean nextIsOneOf(List<Variant> variants) {
    Optional<String> next = base.find(OfStretch.PROGRESSION).flatMap(Progression::next);
    List<String> known = new ArrayList<>(variants.stream().map(Variant::id).toList());
    if (next.isEmpty() || known.contains(next.get())) {
      return true;
    }
    Value progression = base.at(OfStretch.PROGRESSION).orElseThrow();
    String key = OfProgression.NEXT.name();
    if (progression.node() instanceof Mapping mapping) {
      mapping
          .find(key)
          .map(entry -> progression.child(key, entry.value()))
          .ifPresent(
              value ->
                  value.refuse(
                      "the stretch has no variant " + value.found(), advice(next.get(), known)));
    }
    return false;
  }

  private static String advice(String typed, List<String> known) {
    return known.isEmpty()
        ? "Add it under the key variants."
        : Nearest.to(typed, known)
            .map(near -> "Did you mean " + near + "?")
            .orElse("Its variants are " + String.join(", ", known) + ".");
  }
}
