package backtalk.speech.command;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * How long a session can wait for a voice. While it plays, waiting is paid from what has been
 * spoken: a voice that takes as long as its words last keeps up with the session, a slower one or
 * one that hangs soon has no credit left, and then it is not waited for. So whatever it does, it
 * never takes more than a few seconds of the lead that the session is arranged ahead by. Safe to
 * use from several threads.
 */
public final class WaitingCredit {

  /** Less than what is arranged before the first words are over. */
  private static final Duration MOST = Duration.ofSeconds(4);

  /** A program that is given less had better not be started. */
  private static final Duration LEAST = Duration.ofMillis(300);

  /** A healthy voice takes about as long as it did before: this often, and half a second. */
  private static final int TIMES_THE_SLOWEST = 5;

  private static final Duration SPARE = Duration.ofMillis(500);

  private final boolean hurried;
  private final LongSupplier nanos;
  private Duration credit = MOST;
  private Duration slowest = Duration.ZERO;

  private WaitingCredit(boolean hurried, LongSupplier nanos) {
    this.hurried = hurried;
    this.nanos = nanos;
  }

  /**
   * For a session that is heard while it is made.
   *
   * @param nanos a clock that only runs forward, in nanoseconds
   */
  public static WaitingCredit live(LongSupplier nanos) {
    return new WaitingCredit(true, nanos);
  }

  /** For one that is written to a file: each text has all the time that its voice allows. */
  public static WaitingCredit endless() {
    return new WaitingCredit(false, () -> 0);
  }

  /** The time on the clock, in nanoseconds. */
  long now() {
    return nanos.getAsLong();
  }

  /** Whether there is time to try at all. */
  synchronized boolean isLeft() {
    return !hurried || credit.compareTo(LEAST) >= 0;
  }

  /**
   * How long the next text may take.
   *
   * @param limit what the voice itself allows
   */
  synchronized Duration limit(Duration limit) {
    if (!hurried) {
      return limit;
    }
    Duration usual = slowest.isZero() ? limit : slowest.multipliedBy(TIMES_THE_SLOWEST).plus(SPARE);
    return shorter(shorter(limit, credit), usual);
  }

  /** A text took so long. */
  synchronized void spent(Duration time, boolean spoken) {
    Duration rest = credit.minus(time);
    credit = rest.isNegative() ? Duration.ZERO : rest;
    if (spoken && time.compareTo(slowest) > 0) {
      slowest = time;
    }
  }

  /** So much more speech is there to be heard. */
  public synchronized void gained(Duration speech) {
    credit = shorter(MOST, credit.plus(speech));
  }

  private static Duration shorter(Duration a, Duration b) {
    return a.compareTo(b) < 0 ? a : b;
  }
}
