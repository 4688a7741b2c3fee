package backtalk.live;

import backtalk.audio.sink.AudioSink.SinkLostException;
import backtalk.audio.sink.FakeSink;
import backtalk.audio.sink.ForwardingSink;

/** A fake sink that lets a test do something once, when a second has been played. */
public final class WaitingSink extends ForwardingSink {

  private final FakeSink sink;
  private final Runnable then;
  private boolean done;

  public WaitingSink(FakeSink sink, Runnable then) {
    super(sink);
    this.sink = sink;
    this.then = then;
  }

  @Override
  public void write(short[] block, int count) throws SinkLostException {
    if (!done && sink.accepted() >= sink.format().sampleRate()) {
      done = true;
      then.run();
    }
    super.write(block, count);
  }
}
