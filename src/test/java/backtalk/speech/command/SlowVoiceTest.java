package backtalk.speech.command;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.audio.AudioClip;
import backtalk.audio.Frames;
import backtalk.audio.PcmFormat;
import backtalk.plan.Plan;
import backtalk.plan.Planner;
import backtalk.plan.Preferences;
import backtalk.routine.reader.RoutineReader;
import backtalk.score.Arranger;
import backtalk.score.Narrator;
import backtalk.score.Score;
import backtalk.score.ScoredSegment;
import backtalk.speech.SpeechEngine;
import backtalk.speech.SpeechException;
import backtalk.words.SpokenLength;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The first session in a voice that takes its time, on a clock of its own: one thread arranges, and
 * what is arranged is heard meanwhile.
 */
@Timeout(20)
class SlowVoiceTest {

  private static final PcmFormat FORMAT = new PcmFormat(1_000);
  private static final Duration LIMIT = Duration.ofSeconds(30);

  private long now;
  private final WaitingCredit patience = WaitingCredit.live(() -> now);
  private final Queue<Duration> arranged = new ArrayDeque<>();
  private final Set<String> known = new HashSet<>();
  private long heardUntil;
  private boolean isPlaying;
  private int asked;
  private int bySpare;

  /** What is heard up to now. */
  private void play() {
    while (isPlaying && !arranged.isEmpty() && heardUntil <= now) {
      Duration next = arranged.remove();
      long at = now;
      now = Math.max(heardUntil, at - 1); // when it began to be heard
      patience.taken(next);
      heardUntil = Math.max(heardUntil, now) + next.toNanos();
      now = at;
    }
  }

  /** No more than that is arranged ahead. */
  private void awaitRoom() {
    while (isPlaying && ahead() >= Duration.ofMinutes(3).toNanos()) {
      now = Math.max(now, heardUntil);
      play();
    }
  }

  private long ahead() {
    return arranged.stream().mapToLong(Duration::toNanos).sum();
  }

  private final class SlowVoice implements SpeechEngine {

    private final double rate;

    SlowVoice(double rate) {
      this.rate = rate;
      patience.hasProgram();
    }

    @Override
    public PcmFormat format() {
      return FORMAT;
    }

    @Override
    public AudioClip speak(String text, double tempo) throws SpeechException {
      Duration length = SpokenLength.of(text, SpokenLength.CALM, Duration.ZERO);
      AudioClip clip =
          AudioClip.silence(
              FORMAT, Math.max(1, (int) (Frames.in(length, FORMAT) / Math.max(1, tempo))));
      if (known.add(text)) {
        asked++;
        long needed = (long) (rate * length.toNanos());
        Duration left = patience.isLeft() ? patience.limit(LIMIT) : Duration.ZERO;
        boolean spoken = needed <= left.toNanos();
        now += Math.min(needed, left.toNanos());
        patience.spent(Duration.ofNanos(Math.min(needed, left.toNanos())), spoken);
        bySpare += spoken ? 0 : 1;
        play();
      }
      patience.gained(clip.duration());
      return clip;
    }
  }

  private Duration firstSession(double rate, String routine) throws Exception {
    Plan plan =
        Planner.plan(RoutineReader.read(Path.of("routines", routine)), Preferences.defaults());
    Narrator narrator = new Narrator(plan, 130, Duration.ofMillis(400));
    Score score = new Arranger(plan, narrator, new SlowVoice(rate));
    long began = 0;
    for (Optional<ScoredSegment> next = score.next(); next.isPresent(); next = score.next()) {
      Duration length = Frames.duration(next.get().frames(), FORMAT);
      awaitRoom();
      arranged.add(length);
      patience.arranged(length);
      if (!isPlaying && patience.awaitBeginning(Duration.ofMillis(1))) {
        isPlaying = true;
        began = now;
        heardUntil = now;
        patience.begin();
      }
      play();
    }
    return Duration.ofNanos(began);
  }

  @ParameterizedTest
  @CsvSource({"0.1, 3", "0.5, 12", "1, 60", "1.5, 80"})
  void noSentenceOfItsFirstSessionIsSpokenByAnother(double rate, long secondsAtMost)
      throws Exception {
    Duration wait = firstSession(rate, "six-stretches.yaml");

    assertThat(asked).isGreaterThan(50);
    assertThat(bySpare).isZero();
    assertThat(wait).isLessThanOrEqualTo(Duration.ofSeconds(secondsAtMost));
  }

  @Test
  void oneThatIsMuchTooSlowIsHelpedOutAndTheSessionIsNeverLate() throws Exception {
    firstSession(6, "six-stretches.yaml");

    assertThat(bySpare).isPositive();
    assertThat(now).isLessThan(heardUntil + ahead());
  }
}
