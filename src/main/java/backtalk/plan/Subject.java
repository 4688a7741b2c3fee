package backtalk.plan;

import backtalk.routine.Prescription;
import backtalk.routine.Side;
import backtalk.routine.Stretch;
import java.util.Optional;

/**
 * What a segment is about.
 *
 * @param stretch the stretch, with today's dose: it leaves nothing open
 * @param side the side that is being stretched, in segments that belong to one
 * @param repetition from 1, in segments that belong to one
 * @param set from 1, in segments that belong to one
 */
public record Subject(
    Stretch stretch, Optional<Side> side, Optional<Integer> repetition, Optional<Integer> set) {

  /** The stretch as a whole. */
  static Subject of(Stretch stretch) {
    return new Subject(stretch, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** How many repetitions there are in the set; at most, where the person decides. */
  public int repetitions() {
    Prescription dose = stretch.dose();
    return set.map(dose::repetitionsIn).orElseGet(dose::mostRepetitions);
  }

  public int sets() {
    return stretch.dose().sets();
  }
}
