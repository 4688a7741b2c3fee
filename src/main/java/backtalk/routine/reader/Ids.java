package backtalk.routine.reader;

import backtalk.routine.reader.RoutineKeys.OfStretch;
import backtalk.yaml.Decoder;
import backtalk.yaml.Fields;
import backtalk.yaml.Key;
import backtalk.yaml.Node.Mapping;
import backtalk.yaml.Node.Scalar;
import backtalk.yaml.Place;
import backtalk.yaml.Texts;
import backtalk.yaml.Value;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Ids may be left out: then the name makes one. An object keeps those that are taken already, so
 * that none is given twice. Not thread-safe.
 */
final class Ids {

  private final String what;
  private final Map<String, Id> taken = new HashMap<>();

  /**
   * No id is taken yet.
   *
   * @param what has these ids, for messages: "stretch"
   */
  Ids(String what) {
    this.what = what;
  }

  /**
   * An id in a file.
   *
   * @param fromName whether the name made it
   */
  private record Id(String text, Place place, boolean fromName) {}

  /** Takes the id of a mapping, and reports it if it is taken. */
  Optional<String> take(Value value) {
    Optional<Id> id = given(value);
    id.ifPresent(it -> take(it, value));
    return id.map(Id::text);
  }

  private void take(Id id, Value value) {
    Id first = taken.putIfAbsent(id.text(), id);
    if (first != null) {
      String made = id.fromName() ? " that this name makes" : "";
      value.refuse(
          id.place(),
          "the id \""
              + id.text()
              + "\""
              + made
              + " is already that of the "
              + what
              + " on line "
              + first.place().line(),
          "Every "
              + what
              + " needs an id of its own."
              + (id.fromName() ? " Add the key id, or write another name." : ""));
    }
  }

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
                      "found " + value.found() + ", a name that no id can be made from",
                      "Add the key id, such as id: knee-to-chest."));
    }
    return made;
  }

  /** An id that is not reserved. */
  static Decoder<String> unreserved() {
    return Texts.id()
        .only(
            id -> !isReserved(id),
            value -> "the id \"scale\" is kept for holds: in the config",
            "Choose another id.");
  }

  /** Not to be used for a stretch: in the config it stands among the ids of stretches. */
  static boolean isReserved(String id) {
    return id.equals("scale");
  }

  /**
   * The id that a mapping gives itself, or its name makes, and where; even if all else is wrong.
   */
  private static Optional<Id> given(Value value) {
    return scalar(value, OfStretch.ID)
        .map(id -> new Id(id.text(), id.place(), false))
        .or(
            () ->
                scalar(value, OfStretch.NAME)
                    .flatMap(
                        name -> Texts.idOf(name.text()).map(id -> new Id(id, name.place(), true))))
        .filter(id -> Texts.isId(id.text()));
  }

  /** What stands under a key, where it is one piece; even if all else is wrong. */
  static Optional<Scalar> scalar(Value value, RoutineKey<?> key) {
    return value.node() instanceof Mapping mapping
        ? mapping
            .find(key.name())
            .flatMap(e -> e.value() instanceof Scalar s ? Optional.of(s) : Optional.empty())
        : Optional.empty();
  }
}
