package backtalk.session;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backtalk.Waiting;
import backtalk.audio.AudioClip;
import backtalk.audio.PcmFormat;
import backtalk.plan.Plan;
import backtalk.plan.Planner;
import backtalk.plan.Preferences;
import backtalk.routine.TestRoutines;
import backtalk.score.Arranger;
import backtalk.score.Narrator;
import backtalk.score.Score;
import backtalk.score.ScoredSegment;
import backtalk.speech.FakeEngine;
import backtalk.speech.SpeechEngine;
import backtalk.speech.SpeechException;
import backtalk.speech.command.ClipStore;
import backtalk.speech.command.StoredEngine;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(20)
class ArrangeAheadTest {

  /** The player would wait for ever otherwise. */
  @Test
  void anErrorReachesWhoReads() {
    OutOfMemoryError error = new OutOfMemoryError("Java heap space");
    Score failing =
        new Score() {
          @Override
          public PcmFormat format() {
            return new PcmFormat(1_000);
          }

          @Override
          public Optional<ScoredSegment> next() {
            throw error;
          }
        };
    try (ArrangeAhead ahead = new ArrangeAhead()) {
      Score score = ahead.of(failing, Duration.ZERO);
      assertThatThrownBy(score::next).isSameAs(error);
    }
  }

  /**
   * A command takes the place of what was being arranged; the voice's clips are kept all the same.
   */
  @Test
  void whatIsCalledOffLosesNoClip(@TempDir Path folder) throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch cut = new CountDownLatch(1);
    SpeechEngine slow =
        new SpeechEngine() {
          @Override
          public PcmFormat format() {
            return FakeEngine.FORMAT;
          }

          @Override
          public AudioClip speak(String text, double tempo) {
            begun.countDown();
            awaitUninterruptibly(cut);
            return AudioClip.silence(FakeEngine.FORMAT, 100);
          }
        };
    StoredEngine stored =
        new StoredEngine(
            slow, new ClipStore(folder, ClipStore.USUAL_BYTES), "slow", Double::toString);
    try (ArrangeAhead ahead = new ArrangeAhead()) {
      ahead.of(new Speaking(stored, "first"), Duration.ZERO);
      begun.await();
      ahead.of(new Speaking(stored, "second"), Duration.ZERO);
      cut.countDown();
      Waiting.until("both clips", () -> clips(folder) == 2);
    }
  }

  /** As sound is made: an interrupt is noticed by what comes after it. */
  private static void awaitUninterruptibly(CountDownLatch latch) {
    boolean isInterrupted = false;
    while (true) {
      try {
        latch.await();
        break;
      } catch (InterruptedException e) {
        isInterrupted = true;
      }
    }
    if (isInterrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** By name alone: a walk asks each file what it is, and a part is renamed under its hand. */
  private static long clips(Path folder) throws IOException {
    long count = 0;
    try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, Files::isDirectory)) {
      for (Path part : parts) {
        try (Stream<Path> files = Files.list(part)) {
          count += files.filter(file -> file.toString().endsWith(".clip")).count();
        }
      }
    }
    return count;
  }

  /** Says one thing, and ends. */
  private record Speaking(SpeechEngine engine, String text) implements Score {

    @Override
    public PcmFormat format() {
      return engine.format();
    }

    @Override
    public Optional<ScoredSegment> next() throws SpeechException {
      engine.speak(text, 1);
      return Optional.empty();
    }
  }

  /** What nobody reads any more does not wait for its reader for ever. */
  @Test
  void whatIsCalledOffEnds() throws Exception {
    Plan plan = Planner.plan(TestRoutines.large(3), Preferences.defaults());
    Narrator narrator = new Narrator(plan, 130, Duration.ofMillis(400));
    Score endless = new Arranger(plan, narrator, new FakeEngine());
    ArrangeAhead ahead = new ArrangeAhead();
    ahead.of(endless, Duration.ZERO);
    ahead.of(endless, Duration.ZERO);
    ahead.close();
    Waiting.until(
        "the end of its threads",
        () ->
            Thread.getAllStackTraces().keySet().stream()
                .noneMatch(thread -> thread.getName().equals("arranger")));
  }
}
