package backtalk.speech.command;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
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

  /** A faster one has an answer about as soon as it is asked for. */
  private static final double SLOW = 0.35;

  private static final Duration FIRST_MINUTE = Duration.ofMinutes(1);

  /** Whoever asks for something waits so long to hear the answer from the voice they know. */
  private static final Duration ANSWER = Duration.ofSeconds(4);

  private final boolean isLive;
  private final LongSupplier nanos;
  private final CountDownLatch beginning = new CountDownLatch(1);
  private Duration credit = MOST;
  private Duration slowest = Duration.ZERO;
  private Duration waited = Duration.ZERO;
  private Duration spokenFor = Duration.ZERO;

  /** What the program itself has made, and how long it took for that. */
  private Duration made = Duration.ZERO;

  private Duration making = Duration.ZERO;

  /** What is left of the time for an answer, as long as nothing is heard. */
  private Duration answering = Duration.ZERO;

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

  private WaitingCredit(boolean isLive, LongSupplier nanos) {
    this.isLive = isLive;
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

  /** Whether a program speaks, which may need its time. */
  public synchronized boolean isForProgram() {
    return hasProgram;
  }

  /** Whether the program needs so long that whoever asks something notices. */
  public synchronized boolean isForSlowProgram() {
    return making.toNanos() > SLOW * made.toNanos();
  }

  /** The time on the clock, in nanoseconds. */
  long now() {
    return nanos.getAsLong();
  }

  /**
   * Whether there is time to try at all. What would probably come long after all that is arranged
   * has been heard is not begun with: it would only be said later by another. A moment late is
   * better than another voice.
   *
   * @param speech how long the text will be, about
   */
  synchronized boolean isLeftFor(Duration speech) {
    if (!isLive || !isPlaying) {
      return true;
    }
    return left().compareTo(LEAST) >= 0
        && expected(speech).compareTo(longer(lead(), longer(credit, answering))) <= 0;
  }

  private Duration expected(Duration speech) {
    double pace =
        made.compareTo(Duration.ZERO) <= 0 ? 0 : making.toNanos() / (double) made.toNanos();
    return Duration.ofNanos(Math.round(pace * speech.toNanos()));
  }

  /**
   * How long the next text may take.
   *
   * @param limit what the voice itself allows
   */
  synchronized Duration limit(Duration limit) {
    if (!isLive || (!isPlaying && !failed)) {
      return limit;
    }
    Duration usual = slowest.isZero() ? limit : slowest.multipliedBy(TIMES_THE_SLOWEST).plus(SPARE);
    return shorter(shorter(limit, isPlaying ? left() : MOST), usual);
  }

  /**
   * A text took so long.
   *
   * @param speech how long it is, or none if it failed
   */
  synchronized void spent(Duration time, Duration speech) {
    boolean spoken = !speech.isZero();
    credit = less(credit, time);
    answering = less(answering, time);
    waited = waited.plus(time);
    failed |= !spoken;
    if (spoken) {
      measured++;
      making = making.plus(time);
      made = made.plus(speech);
      slowest = time.compareTo(slowest) > 0 ? time : slowest;
    }
  }

  private static Duration less(Duration from, Duration time) {
    Duration rest = from.minus(time);
    return rest.isNegative() ? Duration.ZERO : rest;
  }

  /**
   * A program had to be loaded for a text: how long that took says nothing of how fast it speaks.
   *
   * @param time that it took, as is also told by {@link #spent}
   * @param speech that came of it, as is also told by {@link #gained}
   */
  synchronized void loaded(Duration time, Duration speech) {
    waited = waited.minus(time);
    making = making.minus(time);
    made = made.minus(speech);
    spokenFirst = spokenFirst.plus(speech);
    measured--;
  }

  /** So much more speech is there to be heard. */
  public synchronized void gained(Duration speech) {
    credit = shorter(MOST, credit.plus(speech));
    spokenFor = spokenFor.plus(speech);
    look();
  }

  private Duration left() {
    return longer(lead().minus(RESERVE), longer(credit, answering));
  }

  private Duration lead() {
    return arranged.plusNanos(Math.max(0, playsUntil - now()));
  }

  /**
   * What was arranged is not to be heard: something else is, that somebody asked for.
   *
   * @param meanwhile how long it still takes what is being heard to come to its end
   */
  public synchronized void arrangedAnew(Duration meanwhile) {
    arranged = Duration.ZERO;
    playsUntil = now() + meanwhile.toNanos();
    isToTheEnd = false;
    answering = ANSWER;
  }

  /** So much more of the session is there to be heard, its silence included. */
  public synchronized void arranged(Duration length) {
    arranged = arranged.plus(length);
    look();
  }

  /** All of it is, or as much as there will ever be. */
  public synchronized void arrangedToTheEnd() {
    isToTheEnd = true;
    look();
  }

  /** So much of it has begun to be heard. */
  public synchronized void taken(Duration length) {
    arranged = arranged.minus(length);
    answering = Duration.ZERO;
    playsUntil = Math.max(playsUntil, now()) + length.toNanos();
  }

  /**
   * Waits until a session can begin: when its first words are there, for most voices; for one that
   * takes about as long as its words last, or longer, when its first minute is, or nobody wants to
   * wait.
   *
   * @return whether it can now
   */
  public boolean awaitBeginning(Duration longest) throws InterruptedException {
    return beginning.await(longest.toNanos(), TimeUnit.NANOSECONDS);
  }

  /** Nobody wants to wait for the beginning. */
  public void hurry() {
    beginning.countDown();
  }

  private void look() {
    if (canBegin()) {
      beginning.countDown();
    }
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

  /** Whether it is heard while it is made. */
  public synchronized boolean hasBegun() {
    return isPlaying;
  }

  /** From now on it is heard while it is made. */
  public synchronized void begin() {
    isPlaying = true;
  }

  private static Duration longer(Duration a, Duration b) {
    return a.compareTo(b) > 0 ? a : b;
  }

  private static Duration shorter(Duration a, Duration b) {
    return a.compareTo(b) < 0 ? a : b;
  }
}
