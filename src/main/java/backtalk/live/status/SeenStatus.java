package backtalk.live.status;

import backtalk.plan.SegmentKind;
import backtalk.routine.Side;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Where a session of another process is, as it tells it.
 *
 * @param state what it is doing: "starting", "playing", "paused", "waiting-for-sound"
 * @param phase what the part that is heard is for; empty before the first
 * @param routineName the routine's name
 * @param stretchName the stretch's, between two of them nothing
 * @param drawing the id of the drawing of what the body does
 * @param side the side that is stretched
 * @param repetition its number
 * @param repetitions how many there are
 * @param secondsLeft in a hold or a rest
 * @param secondsWhole how long that is in all
 * @param sessionLeft about what is left of the session
 * @param said the sentence that is spoken, or was last
 * @param needs what to fetch; empty once it has begun
 * @param nextStretchName the stretch of the hold that comes next
 * @param nextSide its side
 * @param nextRepetition its number
 */
public record SeenStatus(
    String state,
    Optional<SegmentKind> phase,
    String routineName,
    Optional<String> stretchName,
    Optional<String> drawing,
    Optional<Side> side,
    Optional<Integer> repetition,
    Optional<Integer> repetitions,
    Optional<Integer> secondsLeft,
    Optional<Integer> secondsWhole,
    Duration sessionLeft,
    String said,
    List<String> needs,
    Optional<String> nextStretchName,
    Optional<Side> nextSide,
    Optional<Integer> nextRepetition) {

  public SeenStatus {
    needs = List.copyOf(needs);
  }

  /** Whether nothing has been heard yet. */
  public boolean isStarting() {
    return state.equals("starting");
  }

  /** Whether it waits for a sound output. */
  public boolean isWaitingForSound() {
    return state.equals("waiting-for-sound");
  }
}
