package backtalk.session;

import backtalk.audio.PcmFormat;
import backtalk.score.Score;
import backtalk.score.ScoredSegment;
import backtalk.speech.SpeechException;
import backtalk.system.Errand;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.UnaryOperator;

/**
 * Arranges one score at a time a few segments ahead of whoever reads it, on a thread of its own, so
 * that playing never waits for a voice: what another has taken the place of, ends. A failure is
 * handed over at its place in the score: everything before it is heard.
 */
public final class ArrangeAhead implements UnaryOperator<Score>, AutoCloseable {

  private static final int SEGMENTS_AHEAD = 4;

  private Optional<ArrangedScore> current = Optional.empty();

  @Override
  public synchronized Score apply(Score score) {
    close();
    ArrangedScore ahead = new ArrangedScore(score);
    current = Optional.of(ahead);
    return ahead;
  }

  @Override
  public synchronized void close() {
    current.ifPresent(ArrangedScore::callOff);
    current = Optional.empty();
  }

  private static final class ArrangedScore implements Score {

    /** What the thread hands over: a segment, nothing at the end, or why there is none. */
    private interface Delivery {
      Optional<ScoredSegment> open() throws SpeechException;
    }

    private final Score score;
    private final BlockingQueue<Delivery> ready = new ArrayBlockingQueue<>(SEGMENTS_AHEAD);
    private final Errand errand;

    ArrangedScore(Score score) {
      this.score = score;
      this.errand = Errand.start("arranger", this::run);
    }

    /** Room in the queue lets it see that it was called off. */
    void callOff() {
      errand.callOff();
      ready.clear();
    }

    @Override
    public PcmFormat format() {
      return score.format();
    }

    @Override
    public Optional<ScoredSegment> next() throws SpeechException {
      Delivery delivery;
      try {
        delivery = ready.take();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new SpeechException("interrupted while waiting for speech", e);
      }
      Optional<ScoredSegment> segment = delivery.open();
      if (segment.isEmpty()) {
        ready.add(delivery); // the end stays the end
      }
      return segment;
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
    private Delivery arrange() throws InterruptedException {
      try {
        for (Optional<ScoredSegment> next = score.next();
            next.isPresent() && !Errand.isCalledOff();
            next = score.next()) {
          Optional<ScoredSegment> segment = next;
          ready.put(() -> segment);
        }
        return Optional::empty;
      } catch (SpeechException e) {
        return () -> {
          throw e;
        };
      } catch (Error e) {
        return () -> {
          throw e;
        };
      } catch (RuntimeException e) {
        return () -> {
          throw e;
        };
      }
    }
  }
}
