package backtalk.audio;

import java.time.Duration;

/** A sink around another, for tests in which something happens on the way. */
public abstract class SinkAround implements AudioSink {

  private final AudioSink inside;

  protected SinkAround(AudioSink inside) {
    this.inside = inside;
  }

  @Override
  public PcmFormat format() {
    return inside.format();
  }

  @Override
  public void write(short[] block, int count) throws SinkLostException {
    inside.write(block, count);
  }

  @Override
  public long discard() {
    return inside.discard();
  }

  @Override
  public void drain() throws SinkLostException {
    inside.drain();
  }

  @Override
  public boolean reopen() {
    return inside.reopen();
  }

  @Override
  public Duration silence() {
    return inside.silence();
  }

  @Override
  public long unheard() {
    return inside.unheard();
  }

  @Override
  public void close() {
    inside.close();
  }
}
