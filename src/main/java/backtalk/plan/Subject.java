package backtalk.plan;

import backtalk.routine.Side;
import backtalk.routine.Stretch;
import java.util.Optional;

/**
 * What a segment is about.
 *
 * @param stretch the stretch
 * @param side the side that is being stretched, in segments that belong to one
 * @param repetition from 1, in segments that belong to one
 * @param repetitions how many there are in a set; at most, where the person decides
 * @param set from 1, in segments that belong to one
 * @param sets how many there are
 */
public record Subject(
    Stretch stretch,
    Optional<Side> side,
    Optional<Integer> repetition,
    int repetitions,
    Optional<Integer> set,
    int sets) {

  /** The stretch as a whole. */
  static Subject of(Stretch stretch) {
    return new Subject(stretch, Optional.empty(), Optional.empty(), 1, Optional.empty(), 1);
  }
}
