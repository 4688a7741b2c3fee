package backtalk.audio.javasound;

import backtalk.audio.AudioClip;
import backtalk.audio.PcmFormat;
import java.util.concurrent.CountDownLatch;

/** A device that gives a clip again and again, until it is told to go or to hang. */
final class FakeInput implements InputLine {

  final CountDownLatch closed = new CountDownLatch(1);
  final CountDownLatch revived = new CountDownLatch(1);

  private final AudioClip clip;
  private int at;
  private volatile boolean gone;
  private volatile boolean hangs;

  FakeInput(AudioClip clip) {
    this.clip = clip;
  }

  /** Gives nothing from now on, as Java Sound does when a device has gone. */
  void vanish() {
    gone = true;
  }

  /** Blocks every call from now on, except for closing. */
  void hang() {
    hangs = true;
  }

  @Override
  public PcmFormat format() {
    return clip.format();
  }

  @Override
  public short[] read(int count) {
    while (hangs) {
      try {
        revived.await();
        hangs = false;
      } catch (InterruptedException e) {
        // Native code does not listen to interrupts either.
      }
    }
    short[] block = new short[gone ? 0 : count];
    for (int i = 0; i < block.length; i++) {
      block[i] = clip.sample(at);
      at = (at + 1) % clip.frames();
    }
    return block;
  }

  @Override
  public void close() {
    closed.countDown();
  }
}
