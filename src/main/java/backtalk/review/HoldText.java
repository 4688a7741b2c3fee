package backtalk.review;

import backtalk.routine.Hold;
import java.time.Duration;
import java.util.Optional;

/** How long something is held, as it is read. */
final class HoldText {

  private static final Duration SECOND = Duration.ofSeconds(1);

  private HoldText() {}

  /**
   * "20 seconds", "3 slow breaths"; nothing where there is no hold.
   *
   * @param stretchId whose hold it is, for one that is left open
   */
  static Optional<String> of(Hold hold, String stretchId) {
    if (hold instanceof Hold.Timed timed) {
      return Optional.of(Counts.time(timed.time()));
    } else if (hold instanceof Hold.AtLeast atLeast) {
      return Optional.of("at least " + Counts.time(atLeast.time()));
    } else if (hold instanceof Hold.Breaths breaths) {
      return Optional.of(Counts.of(breaths.number(), "slow breath"));
    } else if (hold instanceof Hold.Counted counted) {
      return Optional.of(counted(counted));
    } else if (hold instanceof Hold.Briefly) {
      return Optional.of("briefly");
    } else if (hold instanceof Hold.Comfortable comfortable) {
      return Optional.of("as long as comfortable, up to " + Counts.time(comfortable.limit()));
    } else if (hold instanceof Hold.Open) {
      return Optional.of("hold to be filled in: set holds." + stretchId + " in the config");
    }
    return Optional.empty();
  }

  private static String counted(Hold.Counted counted) {
    boolean circles = counted.noun() == Hold.Noun.CIRCLES;
    String number = Counts.of(counted.number(), circles ? "circle" : "count");
    return !circles && counted.each().equals(SECOND)
        ? number
        : number + " of " + Counts.time(counted.each());
  }
}
