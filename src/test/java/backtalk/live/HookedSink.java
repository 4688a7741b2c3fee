package backtalk.live;

import backtalk.audio.sink.AudioSink;
import backtalk.audio.sink.AudioSink.SinkLostException;
import backtalk.audio.sink.ForwardingSink;

/** A sink on whose way things happen: at a frame, and whenever a reply has been heard. */
public final class HookedSink extends ForwardingSink {

  /** Happens on the player's thread. */
  @FunctionalInterface
  public interface Hook {
    void run() throws Exception;
  }

  private final Hook onDrain;
  private final Hook atFrame;
  private long framesToGo;

  public HookedSink(AudioSink sink, long frame, Hook atFrame, Hook onDrain) {
    super(sink);
    this.framesToGo = frame;
    this.atFrame = atFrame;
    this.onDrain = onDrain;
  }

  private static void happen(Hook hook) {
    try {
      hook.run();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void write(short[] block, int count) throws SinkLostException {
    boolean isBefore = framesToGo > 0;
    framesToGo -= count;
    super.write(block, count);
    if (isBefore && framesToGo <= 0) {
      happen(atFrame);
    }
  }

  @Override
  public void drain() throws SinkLostException {
    super.drain();
    happen(onDrain);
  }
}
