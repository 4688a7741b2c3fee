package backtalk.routine.reader;

import backtalk.routine.Advice;
import backtalk.routine.Frequency;
import backtalk.routine.Item;
import backtalk.routine.Routine;
import backtalk.routine.reader.RoutineKeys.OfFrequency;
import backtalk.routine.reader.RoutineKeys.OfRoutine;
import backtalk.routine.reader.RoutineKeys.OfStretch;
import backtalk.yaml.Fields;
import backtalk.yaml.Key;
import backtalk.yaml.Node.Entry;
import backtalk.yaml.Node.Mapping;
import backtalk.yaml.Node.Scalar;
import backtalk.yaml.Value;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The keys of a routine file, and what they mean. */
final class RoutineDecoder {

  private RoutineDecoder() {}

  static Optional<Routine> decode(Value value) {
    if (isNewer(value) || hasLostItsIndentation(value)) {
      return Optional.empty();
    }
    Optional<Fields> read = OfRoutine.ALL.read(value);
    if (read.isEmpty()) {
      return Optional.empty();
    }
    Fields fields = read.get();
    ItemsDecoder items = new ItemsDecoder(fields.get(OfRoutine.REST_BETWEEN));
    Optional<List<Item>> list =
        fields.find(OfRoutine.STRETCHES).flatMap(stretches -> items.items().decode(stretches));
    Optional<String> id = Ids.id(fields, OfRoutine.ID, OfRoutine.NAME);
    return fields.areComplete()
        ? id.flatMap(it -> list.map(all -> routine(fields, it, all)))
        : Optional.empty();
  }

  private static Routine routine(Fields fields, String id, List<Item> items) {
    List<String> safety = fields.get(OfRoutine.SAFETY);
    return new Routine(
        id,
        fields.get(OfRoutine.NAME),
        fields.get(OfRoutine.SAY, fields.get(OfRoutine.NAME)),
        fields.find(OfRoutine.SOURCE),
        fields.find(OfRoutine.FOR),
        fields.find(OfRoutine.GROUP),
        fields.get(OfRoutine.PREPARE),
        new Advice(
            safety,
            fields.get(OfRoutine.SAFETY_SHORT, safety),
            fields.get(OfRoutine.STOP_IF),
            fields.get(OfRoutine.SEE_A_DOCTOR)),
        fields.find(OfRoutine.HOW_OFTEN),
        items,
        fields.get(OfRoutine.REST_BETWEEN),
        fields.get(OfRoutine.CLOSING),
        fields.get(OfRoutine.NOUN));
  }

  /** A newer format has keys of its own: complaining of each of them would help nobody. */
  private static boolean isNewer(Value value) {
    Optional<Scalar> format = Ids.scalar(value, OfRoutine.FORMAT);
    boolean newer =
        format.isPresent()
            && format.get().text().matches("[0-9]{1,9}")
            && Integer.parseInt(format.get().text()) > RoutineKeys.FORMAT;
    if (newer) {
      value.refuse(
          format.get().place(),
          "this file was written for a newer Backtalk (format " + format.get().text() + ")",
          "This one understands format " + RoutineKeys.FORMAT + ".");
    }
    return newer;
  }

  /** The lines of a stretch under its dash begin where those of the routine do. */
  private static boolean hasLostItsIndentation(Value value) {
    if (!(value.node() instanceof Mapping file)
        || file.find(OfRoutine.STRETCHES.name()).isEmpty()
        || !RoutineKeys.has(value, OfStretch.SET_UP)) {
      return false;
    }
    Set<String> known = OfRoutine.ALL.rows().stream().map(Key::name).collect(Collectors.toSet());
    Optional<Entry> lost =
        file.entries().stream()
            .dropWhile(entry -> !entry.key().equals(OfRoutine.STRETCHES.name()))
            .filter(entry -> !known.contains(entry.key()))
            .filter(
                entry ->
                    OfStretch.ALL.rows().stream().anyMatch(key -> key.name().equals(entry.key())))
            .findFirst();
    lost.ifPresent(
        entry ->
            value.refuse(
                entry.keyPlace(),
                "the key \"" + entry.key() + "\" belongs to a stretch, and stands under none",
                "Put spaces before it, and before every other line of the stretch, so that they"
                    + " begin below its name."));
    return lost.isPresent();
  }

  /** How often it is to be done. */
  static Optional<Frequency> frequency(Value value) {
    Optional<Fields> read = OfFrequency.ALL.read(value).filter(Fields::areComplete);
    if (read.isPresent() && OfFrequency.ALL.rows().stream().noneMatch(read.get()::mention)) {
      value.refuse("this does not say how often", "Write for example times-a-day: 2");
      return Optional.empty();
    }
    return read.map(
        fields ->
            new Frequency(
                fields.find(OfFrequency.TIMES_A_DAY),
                fields.find(OfFrequency.DAYS_A_WEEK),
                fields.find(OfFrequency.EVERY),
                fields.find(OfFrequency.WEEKS)));
  }
}
