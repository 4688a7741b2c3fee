package backtalk.audio.sink;

import backtalk.audio.Frames;
import backtalk.audio.sink.AudioSink.SinkLostException;
import java.time.Duration;

/**
 * A sink whose device sounds later than the system knows, as Bluetooth speakers do: what is heard
 * is what was written, less the sink's buffer, less this latency. Whoever goes back to what was
 * certainly heard goes back by so much more.
 */
public final class LateSink extends ForwardingSink {

  private final long lateFrames;
  private long sinceStartFrames;

  /**
   * @param lateFrames from when the system has played a frame until it is heard
   */
  public LateSink(AudioSink sink, long lateFrames) {
    super(sink);
    if (lateFrames < 0) {
      throw new IllegalArgumentException("latency of " + lateFrames + " frames");
    }
    this.lateFrames = lateFrames;
  }

  @Override
  public void write(short[] block, int count) throws SinkLostException {
    try {
      super.write(block, count);
    } catch (SinkLostException e) {
      SinkLostException later = new SinkLostException(e.getMessage(), late(e.unheardFrames()));
      later.initCause(e);
      sinceStartFrames = 0;
      throw later;
    }
    sinceStartFrames += count;
  }

  @Override
  public long discard() {
    long unheard = late(super.discard());
    sinceStartFrames = 0;
    return unheard;
  }

  @Override
  public void drain() throws SinkLostException {
    super.drain();
    sinceStartFrames = 0;
  }

  @Override
  public long unheard() {
    return late(super.unheard());
  }

  @Override
  public Duration buffer() {
    return super.buffer().plus(Frames.duration(lateFrames, format()));
  }

  /** Never more than was written since it was silent. */
  private long late(long unheardFrames) {
    return Math.min(unheardFrames + lateFrames, Math.max(sinceStartFrames, unheardFrames));
  }
}
