package backtalk.audio.sink;

import backtalk.audio.Frames;
import backtalk.audio.PcmFormat;
import java.time.Duration;

/**
 * What is being heard from the speakers, for somebody who listens beside them: one thread writes,
 * another reads at the pace of its own sound, and neither waits for the other.
 *
 * <p>What was written is heard a little later, by what is in the sound device's buffer; that much
 * the reader stays behind, too, while a device that takes its sound in portions lets the buffer
 * fill and half run empty. The two may keep different time: what is too much or too little is put
 * right in the pauses of speech, where nobody can tell.
 */
public final class Played {

  /** More than any distance that is kept, and a power of two. */
  private static final int RING = 1 << 16;

  /** How much farther behind than the device a reader may be. */
  private static final Duration AWAY = Duration.ofMillis(130);

  private final PcmFormat format;
  private final short[] ring = new short[RING];
  private volatile long written;
  private volatile long dropped;

  /** How far behind what is written the device is, in frames; who listens hears it later yet. */
  private volatile long behind;

  /** For the reader alone. */
  private long at;

  Played(PcmFormat format) {
    this.format = format;
    stayBehind(AudioSink.SHORTEST_BUFFER);
  }

  /** What is written from now on is heard so much later. */
  void stayBehind(Duration buffer) {
    behind = Frames.in(buffer, format);
  }

  /** The device has taken these. */
  void add(short[] sound) {
    long to = written;
    for (short sample : sound) {
      ring[(int) (to++ & (RING - 1))] = sample;
    }
    written = to; // from here on the reader sees them
  }

  /** What was written and is not heard yet will not be. */
  void drop() {
    dropped = written;
  }

  /**
   * Fills a block with what is heard next; with silence where nothing is played. For one thread.
   */
  public void read(short[] block) {
    long end = written;
    long buffer = behind;
    at = Math.max(at, dropped);
    if (end - at > buffer + Frames.in(AWAY, format)) {
      at = end - buffer * 5 / 6; // the reader has been away
    }
    if (end - at > buffer + block.length && isSilent(at, block.length)) {
      at += block.length;
    }
    long there = Math.max(0, end - at);
    boolean waits = there < buffer / 2 && isSilent(at, Math.min(there, block.length));
    int count = waits ? 0 : (int) Math.min(there, block.length);
    for (int i = 0; i < block.length; i++) {
      block[i] = i < count ? frame(at + i) : 0;
    }
    at += count;
  }

  private boolean isSilent(long from, long count) {
    for (long i = from; i < from + count; i++) {
      if (frame(i) != 0) {
        return false;
      }
    }
    return true;
  }

  private short frame(long index) {
    return ring[(int) (index & (RING - 1))];
  }
}
