package backtalk.plan;

import backtalk.plan.Adjustments.HoldKey;
import backtalk.routine.Posture;
import backtalk.routine.Side;
import backtalk.routine.Stretch;
import backtalk.script.Line;
import java.util.List;
import java.util.Optional;

/**
 * One doing of a stretch in a session.
 *
 * @param part index of the plan's part that it belongs to
 * @param index which within the part; the same for both sides of a block
 * @param stretch the stretch as the variant of today has it, with a dose that leaves nothing open
 * @param sides on which sides, in which order
 * @param title which number it has in the session; empty when it comes again in a block
 * @param sideBefore the side that the body is on already, within a block
 * @param first whether the person hears of it for the first time in this session
 */
record Performance(
    int part,
    int index,
    Stretch stretch,
    SideOrder sides,
    Optional<Line.Title> title,
    Optional<Side> sideBefore,
    boolean first) {

  /** How the body is when it begins. */
  Posture begin() {
    return sides.sides().isEmpty() ? stretch.posture() : stretch.posture().on(sides.sides().get(0));
  }

  /** How the body is when all of it has been done. */
  Posture end() {
    List<Side> all = sides.sides();
    return all.isEmpty() ? stretch.posture() : stretch.posture().on(all.get(all.size() - 1));
  }

  /** Names the hold of a phase, counted from 0, in a repetition. */
  HoldKey hold(int set, int repetition, int phase) {
    return new HoldKey(part, index, set, repetition, phase);
  }

  // Most stretches have one for each side: so the next stretch goes on where this one ended.
  private static final int REPETITIONS = 2;

  /** About how many repetitions of the session come before one of this stretch, from 0. */
  int repetitionsBefore(int repetition) {
    return REPETITIONS * (part + index) + repetition;
  }
}
