package backtalk.plan;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the person has decided during the session. A plan made anew with more adjustments has the
 * same segments up to the moment of the decision.
 *
 * @param held how long holds without a set end were held
 * @param repetitions how many were done where it was "until tired", by performance
 */
public record Adjustments(Map<HoldKey, Duration> held, Map<Performed, Integer> repetitions) {

  public static final Adjustments NONE = new Adjustments(Map.of(), Map.of());

  /** One doing of a stretch: the part's index, and which within the part. */
  public record Performed(int part, int performance) {}

  public Adjustments {
    held = Map.copyOf(held);
    repetitions = Map.copyOf(repetitions);
  }

  /** The same, and a hold that was ended after a time. */
  public Adjustments heldFor(HoldKey hold, Duration time) {
    Map<HoldKey, Duration> more = new HashMap<>(held);
    more.put(hold, time);
    return new Adjustments(more, repetitions);
  }

  /** The same, and a stretch of which no repetition after this one is to be done. */
  public Adjustments lastRepetition(HoldKey at) {
    Map<Performed, Integer> more = new HashMap<>(repetitions);
    more.put(new Performed(at.part(), at.performance()), at.repetition());
    return new Adjustments(held, more);
  }

  Optional<Duration> held(HoldKey hold) {
    return Optional.ofNullable(held.get(hold));
  }

  Optional<Integer> repetitions(int part, int performance) {
    return Optional.ofNullable(repetitions.get(new Performed(part, performance)));
  }
}
