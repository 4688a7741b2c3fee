package backtalk.audio.sink;

import backtalk.audio.PcmFormat;
import backtalk.audio.sink.AudioSink.SinkLostException;
import java.time.Duration;

/**
 * A sink in whose silence a room is heard, so softly that nobody notices but a headset, which goes
 * to sleep in dead silence. After a rest, in which nothing is written, the room comes first: what
 * has to wake up swallows none of the words.
 */
public final class RoomTone extends ForwardingSink {

  /** -70 dBFS, in steps of 16 bits. */
  private static final double LEVEL = 32_768 * Math.pow(10, -70 / 20.0);

  /** Of each sample the next keeps so much: a room is no hiss. */
  private static final double DARKNESS = 0.9;

  private static final double SCALE = LEVEL * Math.sqrt(3 * (1 - DARKNESS * DARKNESS));

  /** A device that was silent for so long may have gone to sleep, or have been away. */
  private static final Duration LONG_SILENCE = Duration.ofSeconds(3);

  private final long leadFrames;
  private int seed = 1;
  private double tone;
  private boolean rested;

  /** Frames of others that were written since the room came first. */
  private long sinceLeadFrames = Long.MAX_VALUE / 2;

  /**
   * @param leadFrames how much of the room comes after a rest
   */
  public RoomTone(AudioSink sink, long leadFrames) {
    super(sink);
    this.leadFrames = leadFrames;
  }

  @Override
  public void write(short[] block, int count) throws SinkLostException {
    try {
      if (rested) {
        sinceLeadFrames = 0;
        writeLead();
        rested = false;
      }
      super.write(toned(block, count), count);
    } catch (SinkLostException e) {
      SinkLostException lost = new SinkLostException(e.getMessage(), notLead(e.unheardFrames()));
      lost.initCause(e);
      throw lost;
    }
    sinceLeadFrames += count;
  }

  /** In short blocks, as all that is played: one that is longer than a buffer looks like a rush. */
  private void writeLead() throws SinkLostException {
    int blockFrames = Math.max(1, format().sampleRate() / 100);
    short[] silence = new short[blockFrames];
    for (long left = leadFrames; left > 0; left -= blockFrames) {
      int count = (int) Math.min(left, blockFrames);
      super.write(toned(silence, count), count);
    }
  }

  @Override
  public void drain() throws SinkLostException {
    super.drain();
    rested = true;
  }

  @Override
  public boolean reopen() {
    boolean open = super.reopen();
    rested |= open && silence().compareTo(LONG_SILENCE) >= 0;
    return open;
  }

  @Override
  public long discard() {
    return notLead(super.discard());
  }

  @Override
  public long unheard() {
    return notLead(super.unheard());
  }

  /** Who goes back by what was not heard wrote none of the lead. */
  private long notLead(long unheardFrames) {
    return Math.min(unheardFrames, sinceLeadFrames);
  }

  private short[] toned(short[] block, int count) {
    short[] toned = new short[count];
    for (int i = 0; i < count; i++) {
      seed = seed * 1_664_525 + 1_013_904_223;
      tone = DARKNESS * tone + SCALE * seed / Integer.MIN_VALUE;
      toned[i] = PcmFormat.clamp(block[i] + Math.round(tone));
    }
    return toned;
  }
}
