package backtalk.routine.reader;

import backtalk.routine.reader.RoutineKeys.OfStretch;
import backtalk.yaml.Fields;
import backtalk.yaml.Key;
import backtalk.yaml.Value;
import java.util.Optional;

/**
 * What a stretch says, or a variant together with the stretch that it belongs to.
 *
 * @param own what it says itself
 * @param base what the stretch says, if this is a variant
 */
record StretchFields(Fields own, Optional<Fields> base) {

  /** What the key says here, or in the stretch that this is a variant of. */
  <T> Optional<T> find(Key<T> key) {
    return own.find(key).or(() -> inherited(key).flatMap(fields -> fields.find(key)));
  }

  <T> T get(Key<T> key) {
    return find(key).or(key::otherwise).orElseThrow();
  }

  <T> T get(Key<T> key, T otherwise) {
    return find(key).orElse(otherwise);
  }

  /** Whether the key, or what was taken for it, is here or in the stretch. */
  boolean mentions(Key<?> key) {
    return own.mention(key) || inherited(key).filter(fields -> fields.mention(key)).isPresent();
  }

  /** Where to report a mistake under the key: there, or here if the stretch says it. */
  Value at(Key<?> key) {
    return own.at(key).orElse(own.value());
  }

  /** What the stretch says under the key, as it stands in the file, where it holds for this too. */
  Optional<Value> inheritedAt(Key<?> key) {
    return own.mention(key) ? Optional.empty() : inherited(key).flatMap(fields -> fields.at(key));
  }

  /** Words, pictures and holds that belong together come from the same place. */
  private Optional<Fields> inherited(Key<?> key) {
    boolean replaced;
    if (key == OfStretch.SHORT || key == OfStretch.POSE) {
      replaced = own.mention(OfStretch.SET_UP);
    } else if (key == OfStretch.HOLD || key == OfStretch.PHASES) {
      replaced = own.mention(OfStretch.HOLD) || own.mention(OfStretch.PHASES);
    } else {
      replaced = false;
    }
    return replaced ? Optional.empty() : base;
  }
}
