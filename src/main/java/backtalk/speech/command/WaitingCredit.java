package backtalk.speech.command;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * How long a session can wait for a voice. Before it begins, as long as the voice itself allows.
 * While it plays, a voice has the time until what is arranged has been heard, less what another
 * needs to speak in its place; where little is arranged, waiting is paid from what has been spoken:
 * a voice that takes as long as its words last keeps up, one that hangs soon has no credit left.
 * Safe to use from several threads.
 */
public final class WaitingCredit {

  /** Less than what is arranged before the first words are over. */
  private static final Duration MOST = Duration.ofSeconds(4);

  /** A program that is given less had better not be started. */
  private static final Duration LEAST = Duration.ofMillis(300);

  /** A healthy voice takes about as long as it did before: this often, and half a second. */
  private static final int TIMES_THE_SLOWEST = 5;

  private static final Duration SPARE = Duration.ofMillis(500);

  /** For whoever speaks in its place, and what comes between. */
  private static final Duration RESERVE = Duration.ofSeconds(3);

  /** A voice that takes more of the time of its words has to be ahead before the first of them. */
  private static final double FAST_ENOUGH = 0.7;

  private static final Duration FIRST_MINUTE = Duration.ofMinutes(1);

  private final boolean hurried;
  private final LongSupplier nanos;
  private Duration credit = MOST;
  private Duration slowest = Duration.ZERO;
  private Duration waited = Duration.ZERO;
  private Duration spokenFor = Duration.ZERO;

  /** How much of that was spoken by programs that had just been loaded. */
  private Duration spokenFirst = Duration.ZERO;

  /** How often a program spoke that need not be loaded for it. */
  private int measured;

  /** What is there to be heard and nobody has begun to play, and when the rest will be over. */
  private Duration arranged = Duration.ZERO;

  private long playsUntil;
  private boolean isToTheEnd;
  private boolean isPlaying;
  private boolean failed;
  private boolean hasProgram;

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

  /** A program is to speak: how fast it is shows when it has spoken. */
  synchronized void hasProgram() {
    hasProgram = true;
  }

  /** The time on the clock, in nanoseconds. */
  long now() {
    return nanos.getAsLong();
  }

  /** Whether there is time to try at all. */
  synchronized boolean isLeft() {
    return !hurried || !isPlaying || left().compareTo(LEAST) >= 0;
  }

  /**
   * How long the next text may take.
   *
   * @param limit what the voice itself allows
   */
  synchronized Duration limit(Duration limit) {
    if (!hurried || (!isPlaying && !failed)) {
      return limit;
    }
    Duration usual = slowest.isZero() ? limit : slowest.multipliedBy(TIMES_THE_SLOWEST).plus(SPARE);
    return shorter(shorter(limit, isPlaying ? left() : MOST), usual);
  }

  /** A text took so long. */
  synchronized void spent(Duration time, boolean spoken) {
    Duration rest = credit.minus(time);
    credit = rest.isNegative() ? Duration.ZERO : rest;
    waited = waited.plus(time);
    failed |= !spoken;
    measured += spoken ? 1 : 0;
    if (spoken && time.compareTo(slowest) > 0) {
      slowest = time;
    }
  }

  /**
   * A program had to be loaded for a text: how long that took says nothing of how fast it speaks.
   *
   * @param time that it took, as is also told by {@link #spent}
   * @param speech that came of it, as is also told by {@link #gained}
   */
  synchronized void loaded(Duration time, Duration speech) {
    waited = waited.minus(time);
    spokenFirst = spokenFirst.plus(speech);
    measured--;
  }

  /** So much more speech is there to be heard. */
  public synchronized void gained(Duration speech) {
    credit = shorter(MOST, credit.plus(speech));
    spokenFor = spokenFor.plus(speech);
  }

  private Duration left() {
    Duration lead = lead().minus(RESERVE);
    return lead.compareTo(credit) > 0 ? lead : credit;
  }

  private Duration lead() {
    return arranged.plusNanos(Math.max(0, playsUntil - now()));
  }

  /** What was arranged is not to be heard: something else is. */
  public synchronized void arrangedAnew() {
    arranged = Duration.ZERO;
    playsUntil = now();
    isToTheEnd = false;
  }

  /** So much more of the session is there to be heard, its silence included. */
  public synchronized void arranged(Duration length) {
    arranged = arranged.plus(length);
    notifyAll();
  }

  /** All of it is, or as much as there will ever be. */
  public synchronized void arrangedToTheEnd() {
    isToTheEnd = true;
    notifyAll();
  }

  /** So much of it has begun to be heard. */
  public synchronized void taken(Duration length) {
    arranged = arranged.minus(length);
    playsUntil = Math.max(playsUntil, now()) + length.toNanos();
  }

  /**
   * Waits until a session can begin: when its first words are there, for most voices; for one that
   * takes about as long as its words last, or longer, when its first minute is.
   *
   * @return whether it can now
   */
  @SuppressWarnings("WaitNotInLoop") // whoever asks looks again
  public synchronized boolean awaitBeginning(Duration longest) throws InterruptedException {
    if (!canBegin()) {
      wait(Math.max(1, longest.toMillis()));
    }
    return canBegin();
  }

  private boolean canBegin() {
    if (isToTheEnd || arranged.compareTo(FIRST_MINUTE) >= 0) {
      return true;
    }
    boolean isHeardOf =
        !hasProgram || (!spokenFor.isZero() && (spokenFirst.isZero() || measured > 0));
    long spoken = spokenFor.minus(spokenFirst).toNanos();
    return !arranged.isZero() && isHeardOf && waited.toNanos() <= FAST_ENOUGH * spoken;
  }

  /** From now on it is heard while it is made. */
  public synchronized void begin() {
    isPlaying = true;
  }

  private static Duration shorter(Duration a, Duration b) {
    return a.compareTo(b) < 0 ? a : b;
  }
}
