package backtalk.audio.javasound;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Checks a device against a monotonic clock. A write that blocks is a clock only as long as the
 * device plays what it takes: after a stop of this program or of the sound server for longer than
 * the line's buffer, a server that shares memory with its clients takes a block of 10 ms in 0.4 ms,
 * until the end of the stream, and nothing of it is heard. For the writing thread alone.
 */
final class DeviceClock {

  /**
   * A buffer is not full to the brim when the device is left alone: a server keeps a part of it for
   * itself, and asks for more in portions. PulseAudio's was seen to run dry after six tenths.
   */
  private static final double DRY = 0.6;

  /** At most; where portions are large no less may be asked for. */
  private static final double DRY_IN_LARGE_PORTIONS = 0.85;

  /** A server moves up to half a buffer on, and takes what it needs in portions. */
  private static final double AHEAD = 1.5;

  private static final Duration PORTION = Duration.ofMillis(60);

  /**
   * A line that keeps less is nearly dry. It fills within milliseconds when it is given sound: one
   * that stays so low does not keep what it takes. ALSA's line of PulseAudio begins a new stream
   * with each block after it ran dry, and drops the one before. On a busy computer, where each
   * block has to wait for its turn, that was seen to go on for fourteen seconds hardly faster than
   * sound is heard.
   */
  private static final double LOW = 0.25;

  /** Devices differ from the computer's clock by much less; a rush is twenty times too fast. */
  private static final double TOLERANCE = 1.01;

  private static final double NANOS = 1e9;

  private final LongSupplier nanoTime;
  private final LongSupplier wallMilliseconds;
  private final int sampleRate;
  private long bufferFrames;
  private long askedNanos;
  private long lastNanos;
  private long lastWall;
  private double aheadFrames;

  /** Frames taken since the line was last more than nearly dry. */
  private long lowFrames;

  private boolean keepsTime;

  /** How long a block has lately had to wait at most: a portion of the device. */
  private long portionNanos;

  /**
   * @param nanoTime a clock that never goes back
   * @param wallMilliseconds a clock that goes on while the computer sleeps, as the other may not
   */
  DeviceClock(int sampleRate, LongSupplier nanoTime, LongSupplier wallMilliseconds) {
    this.sampleRate = sampleRate;
    this.nanoTime = nanoTime;
    this.wallMilliseconds = wallMilliseconds;
  }

  /** A line begins to fill, or has been emptied on purpose: what was before is settled. */
  void restart(long lineBufferFrames) {
    bufferFrames = lineBufferFrames;
    aheadFrames = 0;
    lowFrames = 0;
    keepsTime = false;
    portionNanos = 0;
    inTime();
    askedNanos = lastNanos;
  }

  /** A block is about to be handed over. */
  void asks() {
    askedNanos = nanoTime.getAsLong();
  }

  /**
   * Notes that the device has just taken a block, and tells whether it still plays in time. It does
   * not when it was given nothing until its buffer ran dry, for then there was silence and there
   * may be worse; nor when it has taken more than it can have played, or much without keeping it.
   *
   * @param leavesNoRoom whether the device has no room for much more: one that is a file or a void
   *     always has, and keeps no time
   * @param waitingFrames what the device has not played yet, with this block
   */
  boolean isInTimeAfter(int count, boolean leavesNoRoom, int waitingFrames) {
    long now = nanoTime.getAsLong();
    double passedFrames = frames(silence(now));
    aheadFrames = Math.max(0, aheadFrames - passedFrames * TOLERANCE) + count;
    // The first block that finds no room may wait for a server to start.
    boolean dry = keepsTime && passedFrames >= dryAfterFrames();
    keepsTime |= leavesNoRoom;
    lowFrames = waitingFrames < LOW * bufferFrames ? lowFrames + count : 0;
    boolean rushed = keepsTime && aheadFrames > mostAheadFrames(bufferFrames);
    boolean swallowed = keepsTime && lowFrames > LOW * bufferFrames + frames(PORTION);
    if (dry || rushed || swallowed) {
      return false;
    }
    portionNanos = Math.max(now - askedNanos, portionNanos - portionNanos / 50);
    inTime();
    return true;
  }

  private double dryAfterFrames() {
    double twoPortions = 2 * frames(Duration.ofNanos(portionNanos));
    return Math.max(
        DRY * bufferFrames, Math.min(twoPortions, DRY_IN_LARGE_PORTIONS * bufferFrames));
  }

  /** So much a device takes, at most, before it has played any of it. */
  long mostAheadFrames(long ofBufferFrames) {
    return (long) (AHEAD * ofBufferFrames + frames(PORTION));
  }

  /**
   * How many frames were taken beyond those that time has passed for, at most: of a device that
   * keeps time a portion of its own, of one that rushes or stays nearly dry what it swallowed.
   */
  long aheadFrames() {
    return keepsTime ? Math.max((long) Math.ceil(aheadFrames), lowFrames) : 0;
  }

  /** How long ago the device last took a block in time. */
  Duration silence() {
    return silence(nanoTime.getAsLong());
  }

  private Duration silence(long now) {
    Duration passed = Duration.ofNanos(now - lastNanos);
    Duration wall = Duration.ofMillis(wallMilliseconds.getAsLong() - lastWall);
    // A small difference is a clock that was set; a computer that slept is away for longer.
    boolean slept = wall.minus(passed).compareTo(Duration.ofSeconds(2)) > 0;
    return slept ? wall : passed;
  }

  private void inTime() {
    lastNanos = nanoTime.getAsLong();
    lastWall = wallMilliseconds.getAsLong();
  }

  private double frames(Duration time) {
    return time.toNanos() * (sampleRate / NANOS);
  }
}
