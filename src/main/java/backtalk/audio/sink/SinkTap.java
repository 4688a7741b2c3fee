package backtalk.audio.sink;

import backtalk.audio.PcmFormat;
import backtalk.audio.Resampler;
import backtalk.audio.sink.AudioSink.SinkLostException;

/** A sink that also tells what is being heard through it. Playing never waits for whoever asks. */
public final class SinkTap extends ForwardingSink {

  private final Resampler resampler;
  private final Played played;
  private final int blockFrames;

  /**
   * @param format of what is told; the sink keeps its own
   */
  public SinkTap(AudioSink sink, PcmFormat format) {
    super(sink);
    this.resampler = new Resampler(sink.format(), format);
    this.played = new Played(format);
    this.blockFrames = Math.max(1, sink.format().sampleRate() / 100);
  }

  /** What is being heard. */
  public Played played() {
    return played;
  }

  @Override
  public void write(short[] block, int count) throws SinkLostException {
    if (count <= blockFrames) {
      writeOn(block, count);
      return;
    }
    // In short blocks: a long one is heard while it is written, not after.
    short[] part = new short[blockFrames];
    for (int from = 0; from < count; from += blockFrames) {
      int frames = Math.min(blockFrames, count - from);
      System.arraycopy(block, from, part, 0, frames);
      writeOn(part, frames);
    }
  }

  private void writeOn(short[] block, int count) throws SinkLostException {
    try {
      super.write(block, count);
    } catch (SinkLostException e) {
      played.drop();
      throw e;
    }
    played.stayBehind(buffer());
    played.add(resampler.resample(block, count));
  }

  @Override
  public long discard() {
    long unheard = super.discard();
    played.drop();
    return unheard;
  }
}
