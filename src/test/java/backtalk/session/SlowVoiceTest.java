package backtalk.session;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.audio.Frames;
import backtalk.audio.Gain;
import backtalk.plan.Plan;
import backtalk.plan.Planner;
import backtalk.plan.Preferences;
import backtalk.routine.reader.RoutineReader;
import backtalk.score.Narrator;
import backtalk.score.Score;
import backtalk.score.ScoredSegment;
import backtalk.script.Answer;
import backtalk.speech.command.SlowVoice;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The first session in a voice that takes its time, on a clock of its own: one thread arranges, and
 * what is arranged is heard meanwhile.
 */
@Timeout(20)
class SlowVoiceTest {

  private final Queue<ScoredSegment> arranged = new ArrayDeque<>();
  private Optional<ScoredSegment> heard = Optional.empty();
  private long heardUntil;
  private boolean isPlaying;
  private Optional<ReadyAnswers> answers = Optional.empty();

  /** Something asked so many seconds after the session's first word. */
  private record Asked(long second, Command command) {}

  private static Duration length(ScoredSegment segment) {
    return Frames.duration(segment.frames(), SlowVoice.FORMAT);
  }

  private static long seconds(long count) {
    return Duration.ofSeconds(count).toNanos();
  }

  /** What is heard up to now. */
  private void play(SlowVoice voice) {
    while (isPlaying && !arranged.isEmpty() && heardUntil <= voice.now()) {
      ScoredSegment next = arranged.remove();
      long at = voice.now();
      voice.now(Math.max(heardUntil, at - 1)); // when it began to be heard
      voice.patience().taken(length(next));
      heardUntil = Math.max(heardUntil, voice.now()) + length(next).toNanos();
      heard = Optional.of(next);
      answers.ifPresent(made -> made.heardAt(next.place()));
      voice.now(at);
    }
  }

  private Duration ahead() {
    return arranged.stream().map(SlowVoiceTest::length).reduce(Duration.ZERO, Duration::plus);
  }

  private boolean isAhead(int minutes) {
    return ahead().compareTo(Duration.ofMinutes(minutes)) >= 0;
  }

  private SlowVoice voice(double rate) {
    SlowVoice[] voice = new SlowVoice[1];
    voice[0] = new SlowVoice(rate, () -> play(voice[0]));
    return voice[0];
  }

  /** Plays a first session; the result is how long it was waited for. */
  private Duration firstSession(SlowVoice voice, Asked... asked) throws Exception {
    Plan plan =
        Planner.plan(
            RoutineReader.read(Path.of("routines/six-stretches.yaml")), Preferences.defaults());
    Narrator narrator = new Narrator(plan, 130, Duration.ofMillis(400));
    ReadyAnswers ready = new ReadyAnswers(plan, narrator, voice.ahead(), Answer.InputMethod.KEYS);
    answers = Optional.of(ready);
    ScoreReader ahead =
        (score, meanwhile) -> {
          voice.patience().arrangedAnew(meanwhile);
          return score;
        };
    Director director = new Director(plan, narrator, voice, voice.prompt(), Gain.UNITY, ahead);
    Deque<Asked> toCome = new ArrayDeque<>(List.of(asked));
    Score score = director.begin();
    long began = 0;
    while (true) {
      if (isPlaying && isDue(toCome, voice.now() - began)) {
        score = obeyed(director, voice, toCome.remove().command());
      }
      if (isPlaying && isAhead(1) && ready.makeUrgent()) {
        play(voice);
        continue;
      }
      boolean isFull = isPlaying && isAhead(3);
      Optional<ScoredSegment> next = isFull ? Optional.empty() : score.next();
      if (next.isPresent()) {
        arranged.add(next.get());
        voice.patience().arranged(length(next.get()));
      } else if (!isFull && toCome.isEmpty()) {
        return Duration.ofNanos(began);
      }
      if (!isPlaying && voice.patience().awaitBeginning(Duration.ofMillis(1))) {
        isPlaying = true;
        began = voice.now();
        heardUntil = began;
        voice.patience().begin();
      }
      if (!isPlaying && ahead().toSeconds() >= 30) {
        ready.makeUrgent();
      }
      if (next.isEmpty() && !ready.makeNext()) {
        voice.now(voice.now() + seconds(1));
      }
      play(voice);
    }
  }

  private static boolean isDue(Deque<Asked> toCome, long sinceBeginning) {
    return !toCome.isEmpty() && sinceBeginning >= seconds(toCome.peek().second());
  }

  private Score obeyed(Director director, SlowVoice voice, Command command) throws Exception {
    ScoredSegment at = heard.orElseThrow();
    long left =
        Frames.in(Duration.ofNanos(Math.max(0, heardUntil - voice.now())), SlowVoice.FORMAT);
    long frame = Math.max(at.startFrame(), at.endFrame() - left);
    Score.Cut cut = director.obey(command, at, frame).orElseThrow();
    arranged.clear();
    heard = Optional.of(cut.heard());
    heardUntil =
        voice.now() + Frames.duration(cut.heard().endFrame() - frame, SlowVoice.FORMAT).toNanos();
    return cut.rest();
  }

  @ParameterizedTest
  @CsvSource({"0.1, 3", "0.5, 12", "1, 65", "1.5, 95"})
  void noSentenceOfItsFirstSessionIsSpokenByAnother(double rate, long secondsAtMost)
      throws Exception {
    SlowVoice voice = voice(rate);

    Duration wait = firstSession(voice);

    assertThat(voice.made()).isGreaterThan(150);
    assertThat(voice.bySpare()).isEmpty();
    assertThat(wait).isLessThanOrEqualTo(Duration.ofSeconds(secondsAtMost));
  }

  @ParameterizedTest
  @ValueSource(doubles = {1, 1.5})
  void noAnswerIsSpokenByAnotherOnceItHasHadTheTime(double rate) throws Exception {
    SlowVoice voice = voice(rate);

    firstSession(
        voice,
        new Asked(600, Command.PAUSE),
        new Asked(610, Command.RESUME),
        new Asked(640, Command.LONGER),
        new Asked(670, Command.HOW_LONG),
        new Asked(760, Command.REPEAT),
        new Asked(800, Command.SLOWER),
        new Asked(880, Command.WAIT),
        new Asked(920, Command.PAIN),
        new Asked(940, Command.RESUME));

    assertThat(voice.bySpare()).isEmpty();
  }

  @Test
  void oneThatIsMuchTooSlowIsHelpedOutAndTheSessionIsNeverLate() throws Exception {
    SlowVoice voice = voice(6);

    firstSession(voice);

    assertThat(voice.bySpare()).isNotEmpty();
    assertThat(voice.now()).isLessThan(heardUntil + ahead().toNanos());
  }
}
