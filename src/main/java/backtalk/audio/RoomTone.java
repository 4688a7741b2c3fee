package backtalk.audio;

import backtalk.audio.AudioSink.SinkLostException;

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

  private final short[] lead;
  private int seed = 1;
  private double tone;
  private boolean rested;

  /**
   * @param leadFrames how much of the room comes after a rest
   */
  public RoomTone(AudioSink sink, long leadFrames) {
    super(sink);
    this.lead = new short[Math.toIntExact(leadFrames)];
  }

  @Override
  public void write(short[] block, int count) throws SinkLostException {
    if (rested) {
      rested = false;
      super.write(toned(lead, lead.length), lead.length);
    }
    super.write(toned(block, count), count);
  }

  @Override
  public void drain() throws SinkLostException {
    super.drain();
    rested = true;
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
