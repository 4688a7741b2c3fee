package backtalk.audio.sink;

import backtalk.audio.PcmFormat;

/**
 * What is being heard from the speakers, for somebody who listens beside them: one thread writes,
 * another reads at the pace of its own sound, and neither waits for the other.
 *
 * <p>What was written is heard a little later, by the sound device's buffer; that much the reader
 * stays behind, too. The two may keep different time: what is too much or too little is put right
 * in the pauses of speech, where nobody can tell.
 */
public final class Played {

  /** More than any distance that is kept, and a power of two. */
  private static final int RING = 1 << 16;

  /** Distances in frames. A device's buffer is 120 ms; who listens hears it later, never sooner. */
  private final long least;

  private final long usual;
  private final long most;

  private final short[] ring = new short[RING];
  private volatile long written;
  private volatile long dropped;

  /** For the reader alone. */
  private long at;

  Played(PcmFormat format) {
    int millisecond = Math.max(1, format.sampleRate() / 1000);
    this.least = 60L * millisecond;
    this.usual = 100L * millisecond;
    this.most = 250L * millisecond;
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
    at = Math.max(at, dropped);
    if (end - at > most) {
      at = end - usual; // the reader has been away
    }
    if (end - at > usual + block.length && isSilent(at, block.length)) {
      at += block.length;
    }
    long there = Math.max(0, end - at);
    boolean waits = there < least && isSilent(at, Math.min(there, block.length));
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
