package backtalk.audio;

import java.time.Duration;

/**
 * A sink whose device sounds later than the system knows, as Bluetooth speakers do: what is heard
 * is what was written, less the sink's buffer, less this latency. Whoever goes back to what was
 * certainly heard goes back by so much more.
 */
public final class LateSink implements AudioSink {

  private final AudioSink sink;
  private final long lateFrames;
  private long sinceStartFrames;

  /**
   * @param lateFrames from when the system has played a frame until it is heard
   */
  public LateSink(AudioSink sink, long lateFrames) {
    if (lateFrames < 0) {
      throw new IllegalArgumentException("latency of " + lateFrames + " frames");
    }
    this.sink = sink;
    this.lateFrames = lateFrames;
  }

  @Override
  public PcmFormat format() {
    return sink.format();
  }

  @Override
  public void write(short[] block, int count) throws SinkLostException {
    try {
      sink.write(block, count);
    } catch (SinkLostException e) {
      SinkLostException later =
          new SinkLostException(String.valueOf(e.getMessage()), late(e.unheardFrames()));
      later.initCause(e);
      sinceStartFrames = 0;
      throw later;
    }
    sinceStartFrames += count;
  }

  @Override
  public long discard() {
    long unheard = late(sink.discard());
    sinceStartFrames = 0;
    return unheard;
  }

  @Override
  public void drain() throws SinkLostException {
    sink.drain();
    sinceStartFrames = 0;
  }

  @Override
  public boolean reopen() {
    return sink.reopen();
  }

  @Override
  public Duration silence() {
    return sink.silence();
  }

  @Override
  public long unheard() {
    return late(sink.unheard());
  }

  /** Never more than was written since it was silent. */
  private long late(long unheardFrames) {
    return Math.min(unheardFrames + lateFrames, Math.max(sinceStartFrames, unheardFrames));
  }

  @Override
  public void close() {
    sink.close();
  }
}
