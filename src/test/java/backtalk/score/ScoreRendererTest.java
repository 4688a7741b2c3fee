package backtalk.score;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.audio.AudioClip;
import backtalk.audio.Background;
import backtalk.audio.FakeRecording;
import backtalk.audio.Gain;
import backtalk.plan.Plan;
import backtalk.plan.Planner;
import backtalk.plan.Preferences;
import backtalk.routine.TestRoutines;
import backtalk.speech.FakeEngine;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreRendererTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 10, 160, 4096, 1_000_000})
  void theSoundIsTheSameWhateverTheBlockSize(int blockSize) throws Exception {
    assertThat(readAll(new ScoreRenderer(score()), blockSize))
        .isEqualTo(readAll(new ScoreRenderer(score()), 1000));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 160, 4096, 1_000_000})
  void soIsTheSoundBehindTheWords(int blockSize) throws Exception {
    short[] hum = new short[5_000];
    Arrays.setAll(new int[hum.length], i -> hum[i] = (short) (9_000 * Math.sin(i / 3.0)));
    AudioClip clip = AudioClip.of(FakeEngine.FORMAT, hum);
    Background background = Background.of(() -> new FakeRecording(clip), clip.format()).awaited();
    short[] whole = readAll(new ScoreRenderer(score(), Gain.UNITY, background), 1000);

    assertThat(readAll(new ScoreRenderer(score(), Gain.UNITY, background), blockSize))
        .isEqualTo(whole);
    assertThat(whole).isNotEqualTo(readAll(new ScoreRenderer(score()), 1000));
  }

  @Test
  void everyImpulseLiesOnTheFrameOfItsCue() throws Exception {
    RecordedScore score = new RecordedScore(score(), "test");
    short[] sound = readAll(new ScoreRenderer(score), 480);

    assertThat(score.timeline().frames()).isEqualTo(sound.length);
    assertThat(score.timeline().cues()).isNotEmpty();
    assertThat(score.timeline().cues())
        .filteredOn(cue -> !cue.kind().equals("tick"))
        .allSatisfy(cue -> assertThat(sound[(int) cue.start()]).isEqualTo(FakeEngine.IMPULSE));
  }

  @Test
  void whatIsNotForgottenCanBeReadAgain() throws Exception {
    ScoreRenderer renderer = new ScoreRenderer(score());
    short[] first = new short[5000];
    short[] again = new short[5000];
    renderer.read(2000, first);
    renderer.forgetBefore(2000);
    renderer.read(9000, again);
    renderer.read(2000, again);

    assertThat(again).isEqualTo(first);
  }

  @Test
  void afterTheEndThereIsNothing() throws Exception {
    assertThat(new ScoreRenderer(score()).read(100_000_000, new short[160])).isZero();
  }

  private static Score score() throws Exception {
    Plan plan =
        Planner.plan(
            TestRoutines.of(TestRoutines.sided("knee", 12, 1), TestRoutines.plain("rest", 30)),
            Preferences.defaults());
    return new Arranger(plan, new Narrator(plan, 130, Duration.ofMillis(400)), new FakeEngine());
  }

  private static short[] readAll(ScoreRenderer renderer, int blockSize) throws Exception {
    short[] all = new short[1_000_000];
    short[] block = new short[blockSize];
    int length = 0;
    for (int count = renderer.read(0, block); count > 0; count = renderer.read(length, block)) {
      System.arraycopy(block, 0, all, length, count);
      length += count;
      renderer.forgetBefore(length);
    }
    return Arrays.copyOf(all, length);
  }
}
