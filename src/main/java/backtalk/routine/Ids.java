package backtalk.routine;

import backtalk.routine.NamedIds.Named;
import backtalk.yaml.Value;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The ids that are taken already, so that none is given twice. Not thread-safe. */
final class Ids {

  private final String what;
  private final Map<String, Named> taken = new HashMap<>();

  /**
   * No id is taken yet.
   *
   * @param what has these ids, for messages: "stretch"
   */
  Ids(String what) {
    this.what = what;
  }

  /** Takes the id of a mapping, and reports it if it is taken. */
  Optional<String> take(Value value) {
    Optional<Named> named = NamedIds.of(value);
    named.ifPresent(it -> take(it, value));
    return named.map(Named::id);
  }

  private void take(Named id, Value value) {
    Named first = taken.putIfAbsent(id.id(), id);
    if (first != null) {
      String made = id.fromName() ? " that this name makes" : "";
      value.refuse(
          id.place(),
          "the id \""
              + id.id()
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
}
