package backtalk.score;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.plan.Plan;
import backtalk.plan.Planner;
import backtalk.plan.Preferences;
import backtalk.plan.SegmentKind;
import backtalk.routine.Hold;
import backtalk.routine.Position;
import backtalk.routine.Repetitions;
import backtalk.routine.Side;
import backtalk.routine.Sides;
import backtalk.routine.Stretch;
import backtalk.routine.Surface;
import backtalk.routine.TestRoutines;
import backtalk.script.Narrator;
import backtalk.speech.FakeEngine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds made longer and shorter while they are heard. */
class LongerTest {

  private static final Duration FIVE = Duration.ofSeconds(5);

  @Test
  void theHoldIsLongerTheCountdownMovesAndTheOtherSideGetsTheSame() throws Exception {
    Score score = score(stretch(20, Sides.EACH, 1));
    ScoredSegment hold = until(score, 1);

    Score.Cut cut = score.changeLength(hold, hold.startFrame() + 8_000, FIVE).orElseThrow();

    assertThat(heard(cut.heard()))
        .containsExactly(
            "0 Hold for twenty seconds.",
            "3000 Breathe slowly.",
            "12500 Halfway.",
            "20000 Five.",
            "21000 Four.",
            "22000 Three.",
            "23000 Two.",
            "24000 One.");
    assertThat(cut.heard().frames()).isEqualTo(25_000);
    assertThat(holds(cut.rest())).containsExactly("RIGHT 25000");
    assertThat(cut.rest().changedHolds()).isEqualTo(Map.of("one", Duration.ofSeconds(25)));
  }

  @Test
  void longerAndShorterUndoEachOther() throws Exception {
    Score score = score(stretch(20, Sides.EACH, 2));
    ScoredSegment hold = until(score, 1);
    long at = hold.startFrame() + 1_000;

    Score.Cut longer = score.changeLength(hold, at, FIVE).orElseThrow();
    Score.Cut again =
        longer.rest().changeLength(longer.heard(), at + 100, FIVE.negated()).orElseThrow();

    assertThat(heard(again.heard())).isEqualTo(heard(hold));
    assertThat(holds(again.rest())).containsExactly("RIGHT 20000", "LEFT 20000", "RIGHT 20000");
  }

  @Test
  void onTheSecondSideTheChangeBeginsWithTheNextRepetition() throws Exception {
    Score score = score(stretch(20, Sides.EACH, 3));
    ScoredSegment right = until(score, 2);

    Score.Cut cut = score.changeLength(right, right.startFrame() + 5_000, FIVE).orElseThrow();

    assertThat(cut.heard()).isEqualTo(right);
    assertThat(holds(cut.rest()))
        .containsExactly("LEFT 25000", "RIGHT 25000", "LEFT 25000", "RIGHT 25000");
  }

  @ParameterizedTest
  @ValueSource(longs = {14_001, 15_000, 19_999})
  void theCountdownIsNeverTakenBack(long at) throws Exception {
    Score score = score(stretch(20, Sides.EACH, 1));
    ScoredSegment hold = until(score, 1);

    assertThat(score.changeLength(hold, hold.startFrame() + at, FIVE)).isEmpty();
  }

  @Test
  void aHoldIsNeverMadeShorterThanItsCountdownFromNow() throws Exception {
    Score score = score(stretch(20, Sides.EACH, 1));
    ScoredSegment hold = until(score, 1);

    assertThat(score.changeLength(hold, hold.startFrame() + 9_000, FIVE.negated())).isPresent();
    assertThat(score.changeLength(hold, hold.startFrame() + 9_001, FIVE.negated())).isEmpty();
  }

  @Test
  void whatWasSaidStaysAndIsNotSaidTwice() throws Exception {
    Score score = score(stretch(20, Sides.NONE, 1));
    ScoredSegment hold = until(score, 1);

    Score.Cut cut = score.changeLength(hold, hold.startFrame() + 10_200, FIVE).orElseThrow();

    assertThat(heard(cut.heard())).contains("10000 Halfway.");
    assertThat(heard(cut.heard()).stream().filter(cue -> cue.endsWith("Halfway."))).hasSize(1);
  }

  /** Whatever is pressed and whenever: left and right end up equal, and no two cues overlap. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
  void bothSidesStayEqualWhateverIsPressed(long seed) throws Exception {
    Random random = new Random(seed);
    Sides sides = random.nextBoolean() ? Sides.EACH : Sides.ONE_THEN_OTHER;
    Hold hold =
        random.nextInt(3) == 0
            ? new Hold.Comfortable(Duration.ofSeconds(40))
            : Hold.timed(Duration.ofSeconds(20));
    Repetitions repetitions =
        random.nextInt(3) == 0
            ? new Repetitions.UntilTired(4)
            : Repetitions.times(1 + random.nextInt(3));
    Score score =
        score(
            TestRoutines.withDose(
                "one",
                Position.SUPINE,
                Surface.FLOOR,
                TestRoutines.dose(hold, sides, repetitions)));
    long left = 0;
    long right = 0;
    for (Optional<ScoredSegment> next = score.next(); next.isPresent(); next = score.next()) {
      ScoredSegment heard = next.get();
      for (int press = random.nextInt(3);
          press > 0 && heard.segment().kind() == SegmentKind.HOLD;
          press--) {
        long at = heard.startFrame() + random.nextInt((int) heard.frames());
        Optional<Score.Cut> cut =
            random.nextInt(4) == 0
                ? score.enough(heard, at)
                : score.changeLength(heard, at, random.nextBoolean() ? FIVE : FIVE.negated());
        if (cut.isPresent()) {
          heard = cut.get().heard();
          score = cut.get().rest();
        }
      }
      if (heard.segment().kind() == SegmentKind.HOLD) {
        long end = heard.startFrame();
        for (Placement cue : heard.placements()) {
          assertThat(cue.startFrame()).isGreaterThanOrEqualTo(end);
          end = cue.endFrame();
        }
        assertThat(end).isLessThanOrEqualTo(heard.endFrame());
        if (side(heard) == Side.LEFT) {
          left += heard.frames();
        } else {
          right += heard.frames();
        }
      }
    }
    assertThat(left).as("seed %d", seed).isEqualTo(right);
  }

  private static Stretch stretch(int seconds, Sides sides, int repetitions) {
    return TestRoutines.stretch("one", Position.SUPINE, Surface.FLOOR, seconds, sides, repetitions);
  }

  private static Score score(Stretch stretch) throws Exception {
    Plan plan = Planner.plan(TestRoutines.of(stretch), Preferences.defaults());
    return new Arranger(plan, new Narrator(plan, 130, Duration.ofMillis(400)), new FakeEngine());
  }

  private static ScoredSegment until(Score score, int whichHold) throws Exception {
    int seen = 0;
    while (true) {
      ScoredSegment next = score.next().orElseThrow();
      if (next.segment().kind() == SegmentKind.HOLD && ++seen == whichHold) {
        return next;
      }
    }
  }

  private static List<String> holds(Score score) throws Exception {
    List<String> holds = new ArrayList<>();
    for (Optional<ScoredSegment> next = score.next(); next.isPresent(); next = score.next()) {
      if (next.get().segment().kind() == SegmentKind.HOLD) {
        holds.add(side(next.get()) + " " + next.get().frames());
      }
    }
    return holds;
  }

  private static Side side(ScoredSegment segment) {
    return segment.segment().subject().orElseThrow().side().orElseThrow();
  }

  private static List<String> heard(ScoredSegment segment) {
    return segment.placements().stream()
        .map(cue -> cue.startFrame() - segment.startFrame() + " " + cue.text())
        .toList();
  }
}
