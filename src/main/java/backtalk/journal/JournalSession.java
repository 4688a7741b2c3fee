package backtalk.journal;

import backtalk.plan.Adjustments;
import backtalk.routine.Side;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Keeps one running session. All but {@link #settle} and {@link #close} return at once, whatever
 * the disk does, and none ever fails. To be used by one thread at a time.
 */
public final class JournalSession implements AutoCloseable {

  private final String id;
  private final PlannedSession planned;
  private final Clock clock;
  private final SessionWriter writer;
  private final PlaceFile place;
  private int held;
  private int byAnother;

  /**
   * @param held how many holds of it were held before
   */
  JournalSession(
      String id,
      PlannedSession planned,
      int held,
      Clock clock,
      SessionWriter writer,
      PlaceFile place) {
    this.id = id;
    this.planned = planned;
    this.held = held;
    this.clock = clock;
    this.writer = writer;
    this.place = place;
  }

  /** The session's id, unique. */
  public String id() {
    return id;
  }

  /** What was cut off before is not gone on with any more. */
  void start() {
    writer.then(place::forget);
    writer.write(new Event.Started(id, now(), planned));
  }

  void goOn() {
    writer.write(new Event.Continued(id, now()));
  }

  /**
   * The session has come to a place; from there it may be gone on with if it is cut off.
   *
   * @param decided what the person has decided so far, which then still holds
   */
  public void reached(Place where, Adjustments decided) {
    LocalDate today = LocalDate.now(clock);
    KeptPlace here =
        new KeptPlace(id, planned.routine(), today, held, where, KeptAdjustments.of(decided));
    writer.then(() -> place.keep(here));
  }

  /** The session is in no stretch: before the first, or after the last. */
  public void outside() {
    writer.then(place::forget);
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
    held++;
    writer.write(new Event.Held(id, now(), stretch, side, repetition, millis(time)));
  }

  /** A hold was ended early, or is to be begun again, after so much of it was heard. */
  public void left(String stretch, Optional<Side> side, int repetition, Duration time) {
    writer.write(new Event.Left(id, now(), stretch, side, repetition, millis(time)));
  }

  /**
   * Something worth keeping happened.
   *
   * @param kind such as {@link SessionRecord.Note#PAIN}
   * @param stretch id of the stretch it came at, if at one
   * @param side the side it came at, if at one
   */
  public void note(String kind, Optional<String> stretch, Optional<Side> side) {
    writer.write(new Event.Noted(id, now(), kind, stretch, side));
  }

  /** So many of its sentences were said by another voice than the one that is wanted. */
  public void saidByAnother(int sentences) {
    byAnother = sentences;
  }

  /** The person said how the session felt; the last word counts. */
  public void felt(Effort effort) {
    writer.write(new Event.Felt(id, now(), effort));
  }

  /** The session was heard to its end: how it ended follows from what was held. */
  public void end() {
    end(planned.heardToItsEnd(held));
    writer.then(place::forget);
  }

  /** The person ended the session. */
  public void stop() {
    end(Ending.STOPPED);
    writer.then(place::forget);
  }

  /**
   * The session was cut off, and may be gone on with.
   *
   * @param outcome {@link Ending#STOPPED} or {@link Ending#FAILED}
   */
  public void cutOff(Ending outcome) {
    end(outcome);
  }

  private void end(Ending outcome) {
    writer.write(new Event.Ended(id, now(), outcome, byAnother));
  }

  /**
   * Returns when everything so far is safe on the disk, or known not to be, or after so long. For
   * any thread.
   */
  public void settle(long millis) {
    writer.settle(millis);
  }

  /** Settles, within three seconds, and keeps nothing more. */
  @Override
  public void close() {
    writer.close();
  }

  private static Duration millis(Duration time) {
    return time.truncatedTo(ChronoUnit.MILLIS);
  }

  private OffsetDateTime now() {
    return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS);
  }
}
