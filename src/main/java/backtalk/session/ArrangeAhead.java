package backtalk.session;

import backtalk.audio.PcmFormat;
import backtalk.score.Score;
import backtalk.score.ScoredSegment;
import backtalk.speech.SpeechException;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/**
 * Arranges a score a few segments ahead of whoever reads it, on a thread of its own, so that
 * playing never waits for a voice. A failure is handed over at its place in the score: everything
 * before it is heard.
 */
public final class ArrangeAhead implements Score, AutoCloseable {

  private static final int SEGMENTS_AHEAD = 4;

  /** What the thread hands over: a segment, the end, or why there is none. */
  private sealed interface Item {
    record Next(ScoredSegment segment) implements Item {}

    record End() implements Item {}

    record Failed(SpeechException why) implements Item {}

    record Broken(Throwable why) implements Item {}
  }

  private final Score score;
  private final BlockingQueue<Item> ready = new ArrayBlockingQueue<>(SEGMENTS_AHEAD);
  private final Thread thread = new Thread(this::run, "arranger");

  /** Begins to arrange at once. */
  public ArrangeAhead(Score score) {
    this.score = score;
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public PcmFormat format() {
    return score.format();
  }

  @Override
  public Optional<ScoredSegment> next() throws SpeechException {
    Item item;
    try {
      item = ready.take();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SpeechException("interrupted while waiting for speech", e);
    }
    if (item instanceof Item.Next next) {
      return Optional.of(next.segment());
    } else if (item instanceof Item.Failed failed) {
      throw failed.why();
    } else if (item instanceof Item.Broken broken) {
      if (broken.why() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException("arranging the session failed", broken.why());
    }
    ready.add(item);
    return Optional.empty();
  }

  @Override
  public void close() {
    thread.interrupt();
  }

  private void run() {
    try {
      ready.put(arrange());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @SuppressWarnings(
      "CatchingUnchecked") // whatever breaks here must reach the player, or it waits for ever
  private Item arrange() throws InterruptedException {
    try {
      for (Optional<ScoredSegment> next = score.next(); next.isPresent(); next = score.next()) {
        ready.put(new Item.Next(next.get()));
      }
      return new Item.End();
    } catch (SpeechException e) {
      return new Item.Failed(e);
    } catch (RuntimeException | Error e) {
      return new Item.Broken(e);
    }
  }
}
