package backtalk.audio;

import backtalk.audio.AudioSource.SourceLostException;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** A microphone that gives what a test says into it, waits for more, and is lost on demand. */
public final class FakeSource implements AudioSource {

  private static final Optional<short[]> LOSS = Optional.empty();

  private final PcmFormat format;
  private final BlockingQueue<Optional<short[]>> said = new LinkedBlockingQueue<>();
  private final AtomicInteger failuresToReopen = new AtomicInteger();
  private final AtomicInteger allSaid = new AtomicInteger();
  private final AtomicInteger reads = new AtomicInteger();
  private volatile boolean closed;

  public FakeSource(PcmFormat format) {
    this.format = format;
  }

  /** What the next read gives, whatever the length of its block; silence follows it. */
  public FakeSource say(short... block) {
    return give(Optional.of(block.clone()));
  }

  /** The device goes after what was said. */
  public FakeSource lose() {
    return give(LOSS);
  }

  private FakeSource give(Optional<short[]> next) {
    allSaid.incrementAndGet();
    said.add(next);
    return this;
  }

  /** The next {@code times} attempts to reopen fail. */
  public FakeSource failToReopen(int times) {
    failuresToReopen.set(times);
    return this;
  }

  /** Whether all that was said has been read, and whoever reads has come back for more. */
  public boolean isReadToTheEnd() {
    return reads.get() > allSaid.get();
  }

  public boolean isClosed() {
    return closed;
  }

  @Override
  public PcmFormat format() {
    return format;
  }

  @Override
  public void read(short[] block) throws SourceLostException {
    Optional<short[]> next = LOSS;
    reads.incrementAndGet();
    try {
      next = closed ? LOSS : said.take();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    if (next.isEmpty()) {
      throw new SourceLostException("the fake microphone has gone");
    }
    short[] sound = next.get();
    Arrays.fill(block, (short) 0);
    System.arraycopy(sound, 0, block, 0, Math.min(sound.length, block.length));
  }

  @Override
  public boolean reopen() {
    return !closed && failuresToReopen.getAndUpdate(left -> Math.max(0, left - 1)) == 0;
  }

  @Override
  public void close() {
    closed = true;
    said.add(LOSS);
  }
}
