package backtalk.plan;

import backtalk.routine.Stretch;
import backtalk.routine.Variant;
import java.util.List;
import java.util.Optional;

/** Which variant of a stretch is done today: the person's choice, then what progress asks for. */
final class Variants {

  private Variants() {}

  /** A stretch as it is done, and the name of the variant, if it is one. */
  record Chosen(Stretch stretch, Optional<String> name) {}

  static Chosen choose(Stretch stretch, Preferences preferences) throws PlanException {
    Optional<String> wanted =
        Optional.ofNullable(preferences.variants().get(stretch.id()))
            .or(
                () ->
                    Optional.ofNullable(preferences.today().get(stretch.id()))
                        .flatMap(Today::variant));
    if (wanted.isEmpty()) {
      return new Chosen(stretch, Optional.empty());
    }
    for (Variant variant : stretch.variants()) {
      if (variant.id().equals(wanted.get())) {
        return new Chosen(variant.stretch(), Optional.of(variant.name()));
      }
    }
    List<String> known = stretch.variants().stream().map(Variant::id).toList();
    throw PlanException.variantUnknown(stretch.id(), wanted.get(), known);
  }
}
