package backtalk.audio.sink;

import backtalk.audio.PcmFormat;
import backtalk.audio.sink.AudioSink.SinkLostException;
import java.time.Duration;

/** A sink that does by another what its subclass does not change. */
public abstract class ForwardingSink implements AudioSink {

  private final AudioSink sink;

  protected ForwardingSink(AudioSink sink) {
    this.sink = sink;
  }

  @Override
  public PcmFormat format() {
    return sink.format();
  }

  @Override
  public void write(short[] block, int count) throws SinkLostException {
    sink.write(block, count);
  }

  @Override
  public long discard() {
    return sink.discard();
  }

  @Override
  public void drain() throws SinkLostException {
    sink.drain();
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
    return sink.unheard();
  }

  @Override
  public Duration buffer() {
    return sink.buffer();
  }

  @Override
  public void close() {
    sink.close();
  }
}
