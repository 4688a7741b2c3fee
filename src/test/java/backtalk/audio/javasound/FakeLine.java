package backtalk.audio.javasound;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/** A line that takes everything, until it is told to go or to hang. */
final class FakeLine implements OutputLine {

  static final int BUFFER_FRAMES = 100;

  final CountDownLatch closed = new CountDownLatch(1);
  final CountDownLatch hanging = new CountDownLatch(1);
  final CountDownLatch revived = new CountDownLatch(1);

  private final List<String> events = new ArrayList<>();
  private volatile boolean gone;
  private volatile boolean hangs;
  private volatile boolean keepsTime;
  private volatile int waiting = BUFFER_FRAMES;
  private volatile Runnable meanwhile = () -> {};
  private volatile Optional<Error> failure = Optional.empty();

  synchronized List<String> events() {
    return List.copyOf(events);
  }

  /** Takes nothing from now on, as Java Sound does when a device has gone. */
  void vanish() {
    gone = true;
  }

  /** Throws this from now on, except when it is closed. */
  void fail(Error with) {
    failure = Optional.of(with);
  }

  /** Blocks every call from now on, except for closing. */
  void hang() {
    hangs = true;
  }

  /** How much of its buffer is still to be played after each block: all of it, if not told. */
  void keeps(int frames) {
    waiting = frames;
  }

  /** What happens while a block is waited for, which a file does not let do. */
  void meanwhile(Runnable event) {
    meanwhile = event;
    keepsTime = true;
  }

  @Override
  public int bufferFrames() {
    return BUFFER_FRAMES;
  }

  @Override
  public Taken write(short[] block, int count) {
    failOrHangIfTold();
    meanwhile.run();
    record("write " + count);
    return new Taken(gone ? count / 2 : count, keepsTime, waiting);
  }

  @Override
  public void silence() {
    failOrHangIfTold();
    record("silence");
  }

  @Override
  public void drain() {
    failOrHangIfTold();
    record("drain");
  }

  @Override
  public void close() {
    record("close");
    closed.countDown();
  }

  private synchronized void record(String event) {
    events.add(event);
  }

  private void failOrHangIfTold() {
    if (failure.isPresent()) {
      throw failure.get();
    }
    boolean over = !hangs;
    while (!over) {
      hanging.countDown();
      try {
        revived.await();
        over = true;
      } catch (InterruptedException e) {
        // Native code does not listen to interrupts either.
      }
    }
  }
}
