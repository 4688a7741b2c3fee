package backtalk.routine;

import backtalk.yaml.Fields;
import backtalk.yaml.Key;
import backtalk.yaml.Node.Mapping;
import backtalk.yaml.Node.Scalar;
import backtalk.yaml.Place;
import backtalk.yaml.Texts;
import backtalk.yaml.Value;
import java.util.Optional;

/** Ids that may be left out: then the name makes one. */
final class NamedIds {

  private NamedIds() {}

  /** The id; nothing after it was reported that there is none. */
  static Optional<String> id(Fields fields, Key<String> id, Key<String> name) {
    if (fields.mention(id) || fields.find(name).isEmpty()) {
      return fields.find(id).filter(it -> fields.find(name).isPresent());
    }
    Optional<String> made = Texts.idOf(fields.get(name)).filter(it -> !isReserved(it));
    if (made.isEmpty()) {
      fields
          .at(name)
          .ifPresent(
              value ->
                  value.refuse(
                      "found " + value.found() + ", a name that makes no id",
                      "Add the key id, such as id: knee-to-chest."));
    }
    return made;
  }

  /** Not to be used for a stretch: in the config it stands among the ids of stretches. */
  static boolean isReserved(String id) {
    return id.equals("scale");
  }

  /**
   * The id that a mapping gives itself, or its name makes, and where; even if all else is wrong.
   */
  static Optional<Named> of(Value value) {
    return scalar(value, "id")
        .map(id -> new Named(id.text(), id.place(), false))
        .or(
            () ->
                scalar(value, "name")
                    .flatMap(
                        name ->
                            Texts.idOf(name.text()).map(id -> new Named(id, name.place(), true))))
        .filter(named -> Texts.isId(named.id()));
  }

  private static Optional<Scalar> scalar(Value value, String key) {
    return value.node() instanceof Mapping mapping
        ? mapping
            .find(key)
            .flatMap(e -> e.value() instanceof Scalar s ? Optional.of(s) : Optional.empty())
        : Optional.empty();
  }

  /**
   * An id in a file.
   *
   * @param fromName whether the name made it
   */
  record Named(String id, Place place, boolean fromName) {}
}
