package backtalk.audio.javasound;

import java.time.Duration;

/**
 * How long a line may keep its user waiting. These are the only times in the sound output that are
 * not told by the audio itself: they rule where a device does not move, so that it tells none.
 *
 * @param opening for the first line to open
 * @param stall for a block to be taken, before the device counts as lost
 * @param betweenAttempts from one failed attempt to get a device again to the next
 * @param closing for a sound line to close in good order
 */
record DeviceTimeouts(
    Duration opening, Duration stall, Duration betweenAttempts, Duration closing) {

  /** A sound server that starts with the first line was seen to hold its first block for 1.6 s. */
  static final DeviceTimeouts USUAL =
      new DeviceTimeouts(
          Duration.ofSeconds(5),
          Duration.ofMillis(2500),
          Duration.ofMillis(500),
          Duration.ofMillis(500));
}
