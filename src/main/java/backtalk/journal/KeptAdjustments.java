package backtalk.journal;

import static java.util.Objects.requireNonNull;

import backtalk.plan.Adjustments;
import backtalk.plan.Adjustments.HoldKey;
import backtalk.plan.Adjustments.LengthChange;
import backtalk.plan.Adjustments.Performed;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the person has decided in a session, as it is kept: JSON has lists where Java has maps. */
record KeptAdjustments(
    List<EndedHold> held, List<LastRepetition> repetitions, List<ChangedLengths> lengths) {

  static final KeptAdjustments NONE = new KeptAdjustments(List.of(), List.of(), List.of());

  KeptAdjustments {
    held = List.copyOf(held);
    repetitions = List.copyOf(repetitions);
    lengths = List.copyOf(lengths);
  }

  /** A hold without a set end, and how long it was held. */
  record EndedHold(HoldKey hold, Duration time) {
    EndedHold {
      requireNonNull(hold);
      requireNonNull(time);
    }
  }

  /** How many repetitions were done where it was "until tired". */
  record LastRepetition(Performed at, int number) {
    LastRepetition {
      requireNonNull(at);
    }
  }

  /** By how much holds were made longer or shorter. */
  record ChangedLengths(Performed at, List<LengthChange> changes) {
    ChangedLengths {
      requireNonNull(at);
      changes = List.copyOf(changes);
      changes.forEach(change -> requireNonNull(change.by()));
    }
  }

  static KeptAdjustments of(Adjustments decided) {
    return new KeptAdjustments(
        decided.held().entrySet().stream()
            .map(hold -> new EndedHold(hold.getKey(), hold.getValue()))
            .toList(),
        decided.repetitions().entrySet().stream()
            .map(done -> new LastRepetition(done.getKey(), done.getValue()))
            .toList(),
        decided.lengths().entrySet().stream()
            .map(change -> new ChangedLengths(change.getKey(), change.getValue()))
            .toList());
  }

  Adjustments adjustments() {
    Map<HoldKey, Duration> ended = new LinkedHashMap<>();
    held.forEach(hold -> ended.put(hold.hold(), hold.time()));
    Map<Performed, Integer> last = new LinkedHashMap<>();
    repetitions.forEach(done -> last.put(done.at(), done.number()));
    Map<Performed, List<LengthChange>> changed = new LinkedHashMap<>();
    lengths.forEach(change -> changed.put(change.at(), change.changes()));
    return new Adjustments(ended, last, changed);
  }
}
