package backtalk.journal;

import backtalk.journal.SessionRecord.SideDone;
import backtalk.routine.Side;
import backtalk.system.ClockTime;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;

/** What a session came to, in a line for the eye. */
public final class SessionTotal {

  private SessionTotal() {}

  /**
   * Such as "Finished: 12 holds, 6:00 held (2:30 on each side), in 21:04 minutes. It felt just
   * right."
   */
  public static String of(SessionRecord session) {
    return ending(session.outcome())
        + ": "
        + holds(session.holds())
        + ", "
        + ClockTime.minutes(held(session, any -> true))
        + " held"
        + sides(session)
        + ", in "
        + ClockTime.minutes(session.length())
        + " minutes."
        + session.effort().map(effort -> " It felt " + effort.words() + ".").orElse("");
  }

  /** Such as "1 hold". */
  public static String holds(int count) {
    return count + (count == 1 ? " hold" : " holds");
  }

  private static String sides(SessionRecord session) {
    String left = on(session, Side.LEFT);
    String right = on(session, Side.RIGHT);
    if (left.equals(right)) {
      return left.equals(ClockTime.minutes(Duration.ZERO)) ? "" : " (" + left + " on each side)";
    }
    return " (left " + left + ", right " + right + ")";
  }

  private static String on(SessionRecord session, Side side) {
    return ClockTime.minutes(held(session, done -> done.side().equals(Optional.of(side))));
  }

  private static Duration held(SessionRecord session, Predicate<SideDone> which) {
    return session.stretches().stream()
        .flatMap(stretch -> stretch.done().stream())
        .filter(which)
        .map(SideDone::time)
        .reduce(Duration.ZERO, Duration::plus);
  }

  private static String ending(Ending ending) {
    return switch (ending) {
      case FINISHED -> "Finished";
      case PARTLY -> "Done in part";
      case LEFT_OUT -> "Left out";
      case STOPPED -> "Stopped";
      case FAILED -> "Broken off by an error";
      case UNFINISHED -> "Cut off";
    };
  }
}
