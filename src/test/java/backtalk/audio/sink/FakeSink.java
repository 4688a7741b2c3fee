package backtalk.audio.sink;

import backtalk.audio.AudioClip;
import backtalk.audio.PcmFormat;
import backtalk.audio.sink.AudioSink.SinkLostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.PriorityQueue;

/**
 * A sink without a device: it keeps what a listener would have heard, as fast as it is written. Its
 * clock is the frames accepted. Like a real one it holds a buffer of frames that are accepted but
 * not heard; {@link #discard} and a loss drop exactly those from the capture.
 */
public final class FakeSink implements AudioSink {

  private final PcmFormat format;
  private final long bufferFrames;
  private final PriorityQueue<Long> losses = new PriorityQueue<>();
  private final PriorityQueue<Long> stalls = new PriorityQueue<>();

  private short[] captured = new short[1 << 16];
  private int length;
  private long accepted;
  private long sinceStart;
  private boolean lost;
  private boolean stalled;
  private boolean closed;
  private Duration silence = Duration.ZERO;
  private Duration buffer = SHORTEST_BUFFER;
  private int failuresToReopen;
  private int reopenings;
  private int drains;

  /** A sink whose last {@code bufferFrames} accepted frames are not heard yet. */
  public FakeSink(PcmFormat format, long bufferFrames) {
    this.format = format;
    this.bufferFrames = bufferFrames;
  }

  /** A sink on which all is heard as soon as it is written. */
  public FakeSink(PcmFormat format) {
    this(format, 0);
  }

  /**
   * Loses the device at the write that would take the accepted frames beyond {@code
   * acceptedFrames}; none of that block is accepted.
   */
  public synchronized FakeSink loseAt(long acceptedFrames) {
    losses.add(acceptedFrames);
    return this;
  }

  /** As {@link #loseAt}, but the write blocks, until {@link #endStall} or {@link #close}. */
  public synchronized FakeSink stallAt(long acceptedFrames) {
    stalls.add(acceptedFrames);
    return this;
  }

  /** The next {@code times} attempts to reopen fail. */
  public synchronized FakeSink failToReopen(int times) {
    failuresToReopen = times;
    return this;
  }

  /** From now on nothing was heard for so long whenever a device is back. */
  public synchronized FakeSink silentFor(Duration time) {
    silence = time;
    return this;
  }

  /** From now on what is written is heard so much later. */
  public synchronized FakeSink heardAfter(Duration time) {
    buffer = time;
    return this;
  }

  /** Waits until a write stalls. */
  public synchronized void awaitStall() throws InterruptedException {
    while (!stalled) {
      wait();
    }
  }

  /** Lets a stalled write go on. */
  public synchronized void endStall() {
    stalled = false;
    notifyAll();
  }

  /** All that was heard, and what is in the buffer. */
  public synchronized AudioClip captured() {
    return AudioClip.of(format, Arrays.copyOf(captured, length));
  }

  /** Frames ever accepted, also those that were dropped later: the fake's clock. */
  public synchronized long accepted() {
    return accepted;
  }

  /** How often {@link #reopen} was called. */
  public synchronized int reopenings() {
    return reopenings;
  }

  public synchronized boolean isClosed() {
    return closed;
  }

  @Override
  public PcmFormat format() {
    return format;
  }

  @Override
  public synchronized void write(short[] block, int count) throws SinkLostException {
    stallIfDue(count);
    if (isDue(losses, count)) {
      losses.remove();
      lost = true;
    }
    if (lost || closed) {
      throw new SinkLostException("the fake device has gone", discard());
    }
    while (length + count > captured.length) {
      captured = Arrays.copyOf(captured, captured.length * 2);
    }
    System.arraycopy(block, 0, captured, length, count);
    length += count;
    accepted += count;
    sinceStart += count;
  }

  private void stallIfDue(int count) {
    if (isDue(stalls, count)) {
      stalls.remove();
      stalled = true;
      notifyAll();
    }
    boolean interrupted = false;
    while (stalled && !closed) {
      try {
        wait();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean isDue(PriorityQueue<Long> frames, int count) {
    Long next = frames.peek();
    return next != null && accepted + count > next;
  }

  @Override
  public synchronized long discard() {
    long unheard = unheard();
    length -= (int) unheard;
    sinceStart = 0;
    return unheard;
  }

  @Override
  public synchronized void drain() throws SinkLostException {
    if (lost || closed) {
      throw new SinkLostException("the fake device has gone", discard());
    }
    sinceStart = 0;
    drains++;
    notifyAll();
  }

  /** Waits until all that was written has been waited for. */
  public synchronized void awaitDrain() throws InterruptedException {
    while (drains == 0) {
      wait();
    }
  }

  @Override
  public synchronized boolean reopen() {
    reopenings++;
    if (Thread.currentThread().isInterrupted()) {
      return false;
    }
    if (failuresToReopen > 0) {
      failuresToReopen--;
      return false;
    }
    lost = closed;
    return !lost;
  }

  @Override
  public synchronized Duration silence() {
    return silence;
  }

  @Override
  public synchronized Duration buffer() {
    return buffer;
  }

  @Override
  public synchronized long unheard() {
    return Math.min(bufferFrames, sinceStart);
  }

  @Override
  public synchronized void close() {
    closed = true;
    notifyAll();
  }
}
