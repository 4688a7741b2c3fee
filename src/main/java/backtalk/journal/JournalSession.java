package backtalk.journal;

import backtalk.routine.Side;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Keeps one running session. All but {@link #end} return at once, whatever the disk does, and none
 * ever fails. To be used by one thread at a time.
 */
public final class JournalSession {

  private final String id;
  private final Clock clock;
  private final SessionWriter writer;

  JournalSession(String id, Clock clock, SessionWriter writer) {
    this.id = id;
    this.clock = clock;
    this.writer = writer;
  }

  /** The session's id, unique. */
  public String id() {
    return id;
  }

  void start(PlannedSession planned) {
    writer.write(new Event.Started(id, now(), planned));
  }

  /**
   * A hold was held to its end.
   *
   * @param stretch id of the stretch
   * @param side the side that was stretched, if any
   * @param repetition from 1
   * @param time how long it was, to the millisecond
   */
  public void held(String stretch, Optional<Side> side, int repetition, Duration time) {
    Duration whole = time.truncatedTo(ChronoUnit.MILLIS);
    writer.write(new Event.Held(id, now(), stretch, side, repetition, whole));
  }

  /**
   * Something worth keeping happened.
   *
   * @param kind such as "pain"
   * @param stretch id of the stretch it came at, if at one
   */
  public void note(String kind, Optional<String> stretch) {
    writer.write(new Event.Noted(id, now(), kind, stretch));
  }

  /** The person said how the session felt; the last word counts. */
  public void felt(Effort effort) {
    writer.write(new Event.Felt(id, now(), effort));
  }

  /**
   * The session is over. Returns when everything is safe on the disk, or known not to be, after
   * three seconds at most. What comes after it is not kept.
   *
   * @param outcome not {@link Ending#UNFINISHED}: that is told by the lack of an end
   */
  public void end(Ending outcome) {
    if (outcome == Ending.UNFINISHED) {
      throw new IllegalArgumentException("a session does not end " + outcome);
    }
    writer.write(new Event.Ended(id, now(), outcome));
    writer.close();
  }

  private OffsetDateTime now() {
    return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS);
  }
}
