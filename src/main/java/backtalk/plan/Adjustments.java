package backtalk.plan;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the person has decided during the session. A plan made anew with more adjustments has the
 * same segments up to the moment of the decision.
 *
 * @param held how long holds without a set end were held
 * @param repetitions how many were done where it was "until tired", by performance: in a set, or in
 *     all sets where it was those
 * @param lengths by how much holds were made longer or shorter, by performance
 */
public record Adjustments(
    Map<HoldKey, Duration> held,
    Map<Performed, Integer> repetitions,
    Map<Performed, List<LengthChange>> lengths) {

  public static final Adjustments NONE = new Adjustments(Map.of(), Map.of(), Map.of());

  private static final Duration SHORTEST = Duration.ofSeconds(5);

  /**
   * A change of a stretch's holds.
   *
   * @param set from this set on
   * @param repetition from this repetition of that set on
   * @param phase from this phase of that repetition on
   * @param by how much; negative makes them shorter
   */
  public record LengthChange(int set, int repetition, int phase, Duration by) {

    boolean concerns(HoldKey hold) {
      if (hold.set() != set) {
        return hold.set() > set;
      }
      return hold.repetition() > repetition
          || (hold.repetition() == repetition && hold.phase() >= phase);
    }
  }

  /** One doing of a stretch: the part's index, and which within the part. */
  public record Performed(int part, int performance) {}

  public Adjustments {
    held = Map.copyOf(held);
    repetitions = Map.copyOf(repetitions);
    lengths = Map.copyOf(lengths);
  }

  /** The same, and a hold that was ended after a time. */
  public Adjustments heldFor(HoldKey hold, Duration time) {
    Map<HoldKey, Duration> more = new HashMap<>(held);
    more.put(hold, time);
    return new Adjustments(more, repetitions, lengths);
  }

  /**
   * The same, and a stretch of which no repetition after this one is to be done.
   *
   * @param done how many there will be then
   */
  public Adjustments lastRepetition(HoldKey at, int done) {
    Map<Performed, Integer> more = new HashMap<>(repetitions);
    more.put(new Performed(at.part(), at.performance()), done);
    return new Adjustments(held, more, lengths);
  }

  /** The same, and holds that are longer or shorter from one on. */
  public Adjustments changed(HoldKey from, Duration by) {
    Performed performed = new Performed(from.part(), from.performance());
    List<LengthChange> changes = new ArrayList<>(lengths.getOrDefault(performed, List.of()));
    changes.add(new LengthChange(from.set(), from.repetition(), from.phase(), by));
    Map<Performed, List<LengthChange>> more = new HashMap<>(lengths);
    more.put(performed, List.copyOf(changes));
    return new Adjustments(held, repetitions, more);
  }

  /** Whether everything was decided about parts that a plan of so many has. */
  public boolean areWithin(int parts) {
    return Stream.concat(
            held.keySet().stream().map(HoldKey::part),
            Stream.concat(repetitions.keySet().stream(), lengths.keySet().stream())
                .map(Performed::part))
        .allMatch(part -> part >= 0 && part < parts);
  }

  /** Parts of the plan about which something was decided that was not before. */
  public Set<Integer> partsDecidedSince(Adjustments before) {
    Set<Integer> parts = new HashSet<>();
    added(held, before.held).forEach(hold -> parts.add(hold.part()));
    added(repetitions, before.repetitions).forEach(performed -> parts.add(performed.part()));
    added(lengths, before.lengths).forEach(performed -> parts.add(performed.part()));
    return parts;
  }

  private static <K, V> Stream<K> added(Map<K, V> after, Map<K, V> before) {
    return after.entrySet().stream()
        .filter(decided -> !decided.getValue().equals(before.get(decided.getKey())))
        .map(Map.Entry::getKey);
  }

  /** How long a hold is after all changes that concern it: a short one does not end up as none. */
  Duration length(HoldKey hold, Duration prescribed) {
    Duration changed =
        lengths.getOrDefault(new Performed(hold.part(), hold.performance()), List.of()).stream()
            .filter(change -> change.concerns(hold))
            .map(LengthChange::by)
            .reduce(prescribed, Duration::plus);
    Duration least = prescribed.compareTo(SHORTEST) < 0 ? prescribed : SHORTEST;
    return changed.compareTo(least) < 0 ? least : changed;
  }

  Optional<Duration> held(HoldKey hold) {
    return Optional.ofNullable(held.get(hold));
  }

  Optional<Integer> repetitions(int part, int performance) {
    return Optional.ofNullable(repetitions.get(new Performed(part, performance)));
  }

  /**
   * Names a hold of a plan without its side: what is decided for one side holds for the other.
   *
   * @param part index of the plan's part
   * @param performance which doing of a stretch within the part, from 0; the same for both sides
   * @param set from 1
   * @param repetition from 1
   * @param phase from 0
   */
  public record HoldKey(int part, int performance, int set, int repetition, int phase) {}
}
