package backtalk.audio;

import backtalk.audio.Background.Recording;
import java.io.IOException;

/** A recording without a file: counts what is read, waits when told to, and breaks on demand. */
public final class FakeRecording implements Recording {

  /** The sample at a frame. */
  public interface Samples {
    short at(long frame);
  }

  private final PcmFormat format;
  private final long frames;
  private final Samples samples;
  private long readFrames;
  private int mostAtOnce;
  private long brokenFrom = Long.MAX_VALUE;
  private boolean isHeld;
  private boolean isClosed;

  public FakeRecording(PcmFormat format, long frames, Samples samples) {
    this.format = format;
    this.frames = frames;
    this.samples = samples;
  }

  public FakeRecording(AudioClip clip) {
    this(clip.format(), clip.frames(), frame -> clip.sample((int) frame));
  }

  /** From now on whoever reads waits, until {@link #goOn}. */
  synchronized void hold() {
    isHeld = true;
  }

  synchronized void goOn() {
    isHeld = false;
    notifyAll();
  }

  /** From now on nothing from this frame on can be read. */
  synchronized void breakAt(long frame) {
    brokenFrom = frame;
  }

  /** How many frames were read so far, all in all. */
  synchronized long readFrames() {
    return readFrames;
  }

  /** The most frames that were read in one go. */
  synchronized int mostAtOnce() {
    return mostAtOnce;
  }

  synchronized boolean isClosed() {
    return isClosed;
  }

  @Override
  public PcmFormat format() {
    return format;
  }

  @Override
  public long frames() {
    return frames;
  }

  @Override
  public synchronized void read(long fromFrame, short[] block, int count) throws IOException {
    try {
      while (isHeld) {
        wait();
      }
    } catch (InterruptedException e) {
      throw new IOException("interrupted", e);
    }
    if (fromFrame < 0 || fromFrame + count > frames) {
      throw new IllegalArgumentException(fromFrame + " + " + count + " is beyond " + frames);
    }
    if (fromFrame + count > brokenFrom) {
      throw new IOException("The sound is broken.");
    }
    readFrames += count;
    mostAtOnce = Math.max(mostAtOnce, count);
    for (int i = 0; i < count; i++) {
      block[i] = samples.at(fromFrame + i);
    }
  }

  @Override
  public synchronized void close() {
    isClosed = true;
  }
}
