package backtalk.session;

import backtalk.audio.Frames;
import backtalk.audio.PcmFormat;
import backtalk.score.Score;
import backtalk.score.ScoredSegment;
import backtalk.speech.SpeechException;
import backtalk.speech.command.WaitingCredit;
import backtalk.system.Errand;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.function.BooleanSupplier;

/**
 * Arranges one score at a time ahead of whoever reads it, on a thread of its own, so that playing
 * never waits for a voice: what another has taken the place of, ends. A failure is handed over at
 * its place in the score: everything before it is heard.
 */
public final class ArrangeAhead implements ScoreReader, AutoCloseable {

  /** At least so many, however long they are. */
  private static final int SEGMENTS_AHEAD = 4;

  /**
   * And for so long: a voice that takes longer than its words last catches up in the holds, if it
   * is some of them ahead.
   */
  private static final Duration TIME_AHEAD = Duration.ofMinutes(3);

  /** With so much to be heard there is time for what is not in the score. */
  private static final Duration TIME_FOR_ANSWERS = Duration.ofMinutes(1);

  /** Where a slow voice is waited for, the first answers are: somebody may ask soon. */
  private static final Duration TIME_FOR_THE_FIRST = Duration.ofSeconds(30);

  private final WaitingCredit patience;
  private final ReadyAnswers answers;
  private Optional<ArrangedScore> current = Optional.empty();

  /** For voices that are never waited for. */
  public ArrangeAhead() {
    this(WaitingCredit.endless(), ReadyAnswers.NONE);
  }

  /**
   * @param patience told what has been arranged, and what of it is heard
   * @param answers made one at a time, whenever there is time for it
   */
  public ArrangeAhead(WaitingCredit patience, ReadyAnswers answers) {
    this.patience = patience;
    this.answers = answers;
  }

  @Override
  public synchronized Score of(Score score, Duration meanwhile) {
    close();
    patience.arrangedAnew(meanwhile);
    ArrangedScore ahead = new ArrangedScore(score);
    current = Optional.of(ahead);
    return ahead;
  }

  @Override
  public synchronized void close() {
    current.ifPresent(ArrangedScore::callOff);
    current = Optional.empty();
  }

  private final class ArrangedScore implements Score {

    /** What the thread hands over: a segment, nothing at the end, or why there is none. */
    private interface Delivery {
      Optional<ScoredSegment> open() throws SpeechException;
    }

    /** A segment and its length; nothing comes after what has none. */
    private record Ready(Delivery delivery, Optional<Duration> length) {}

    private final Score score;
    private final Queue<Ready> ready = new ArrayDeque<>();
    private Duration ahead = Duration.ZERO;
    private boolean isCalledOff;
    private final Errand errand;

    ArrangedScore(Score score) {
      this.score = score;
      this.errand = Errand.start("arranger", this::run);
    }

    void callOff() {
      errand.callOff();
      letGo();
    }

    private synchronized void letGo() {
      isCalledOff = true;
      notifyAll();
    }

    @Override
    public PcmFormat format() {
      return score.format();
    }

    @Override
    public Optional<ScoredSegment> next() throws SpeechException {
      try {
        Optional<ScoredSegment> segment = take().open();
        segment.ifPresent(next -> answers.heardAt(next.place()));
        return segment;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new SpeechException("interrupted while waiting for speech", e);
      }
    }

    private synchronized Delivery take() throws InterruptedException {
      while (ready.isEmpty()) {
        wait();
      }
      Ready first = ready.element();
      if (first.length().isPresent()) { // the end stays the end
        ready.remove();
        ahead = ahead.minus(first.length().get());
        patience.taken(first.length().get());
        notifyAll();
      }
      return first.delivery();
    }

    private synchronized void put(Ready next) {
      if (!isCalledOff) {
        ready.add(next);
        ahead = ahead.plus(next.length().orElse(Duration.ZERO));
        next.length().ifPresentOrElse(patience::arranged, patience::arrangedToTheEnd);
      }
      notifyAll();
    }

    private synchronized void awaitRoom() throws InterruptedException {
      while (isFull()) {
        wait();
      }
    }

    private synchronized boolean isFull() {
      return !isCalledOff && ready.size() >= SEGMENTS_AHEAD && isAhead(TIME_AHEAD);
    }

    private synchronized boolean isAhead(Duration time) {
      return ahead.compareTo(time) >= 0;
    }

    private void run() {
      try {
        put(new Ready(arrange(), Optional.empty()));
        while (make(answers::makeNext)) {
          // There is nothing else to do.
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }

    private boolean make(BooleanSupplier answer) {
      return patience.isForSlowProgram() && !Errand.isCalledOff() && answer.getAsBoolean();
    }

    @SuppressWarnings(
        "CatchingUnchecked") // whatever breaks here must reach the player, or it waits for ever
    private Delivery arrange() throws InterruptedException {
      try {
        for (Optional<ScoredSegment> next = score.next();
            next.isPresent() && !Errand.isCalledOff();
            next = score.next()) {
          Optional<ScoredSegment> segment = next;
          Duration length = Frames.duration(segment.get().frames(), format());
          put(new Ready(() -> segment, Optional.of(length)));
          if (!patience.hasBegun() && isAhead(TIME_FOR_THE_FIRST)) {
            make(answers::makeUrgent);
          }
          while (patience.hasBegun() && isAhead(TIME_FOR_ANSWERS) && make(answers::makeUrgent)) {
            // What somebody may ask for now goes before what is to be heard in a minute.
          }
          while (isFull() && make(answers::makeNext)) {
            // There is nothing else to do for now.
          }
          awaitRoom();
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
