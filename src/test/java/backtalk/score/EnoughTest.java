package backtalk.score;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.plan.Plan;
import backtalk.plan.Planner;
import backtalk.plan.Preferences;
import backtalk.plan.Segment;
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
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The person has had enough: what is open ends, and both sides stay equal. */
class EnoughTest {

  private static final Hold OPEN = new Hold.Comfortable(Duration.ofMinutes(1));
  private static final Hold SHORT = Hold.timed(Duration.ofSeconds(5));

  @ParameterizedTest
  @ValueSource(longs = {1, 999, 7_123, 29_999, 30_100, 59_999})
  void anOpenHoldEndsAtThatFrameAndTheOtherSideGetsTheSame(long held) throws Exception {
    Score score = score(stretch(OPEN, Sides.EACH, Repetitions.times(2)));
    ScoredSegment hold = until(score, SegmentKind.HOLD, 1);

    Score.Cut cut = score.enough(hold, hold.startFrame() + held).orElseThrow();

    assertThat(cut.heard().endFrame()).isEqualTo(hold.startFrame() + held);
    List<ScoredSegment> rest = all(cut.rest());
    assertThat(rest.get(0).startFrame()).isEqualTo(cut.heard().endFrame());
    assertThat(rest.get(0).placements().get(0).text()).isEqualTo("And release.");
    assertThat(rest.get(0).index()).isEqualTo(hold.index() + 1);
    List<ScoredSegment> holds =
        rest.stream().filter(s -> s.segment().kind() == SegmentKind.HOLD).toList();
    assertThat(holds.get(0).frames()).isEqualTo(held);
    assertThat(side(holds.get(0))).isEqualTo(Side.RIGHT);
    assertThat(holds.get(0).segment().choice().filter(Segment.Choice::mayEnd)).isEmpty();
    // The next repetition is open again.
    assertThat(side(holds.get(1))).isEqualTo(Side.LEFT);
    assertThat(holds.get(1).frames()).isEqualTo(60_000);
    assertThat(holds.get(1).segment().choice()).isPresent();
  }

  @Test
  void theSecondSideOfAnOpenHoldGetsWhatTheFirstHad() throws Exception {
    Score score = score(stretch(OPEN, Sides.EACH, Repetitions.times(1)));
    ScoredSegment second = until(score, SegmentKind.HOLD, 2);

    assertThat(side(second)).isEqualTo(Side.RIGHT);
    assertThat(score.enough(second, second.startFrame() + 5000)).isEmpty();
    assertThat(second.placements().get(0).text()).isEqualTo("Hold for one minute.");
  }

  @ParameterizedTest
  @EnumSource(
      value = Sides.class,
      names = {"EACH", "ONE_THEN_OTHER"})
  void thisRepetitionIsTheLastAndTheOtherSideDoesAsMany(Sides sides) throws Exception {
    Score score = score(stretch(SHORT, sides, new Repetitions.UntilTired(6)));
    int firstOfRepetitionTwo = sides == Sides.EACH ? 3 : 2;
    ScoredSegment hold = until(score, SegmentKind.HOLD, firstOfRepetitionTwo);
    assertThat(hold.segment().subject().orElseThrow().repetition()).contains(2);

    Score.Cut cut = score.enough(hold, hold.startFrame() + 10).orElseThrow();

    assertThat(cut.heard().endFrame())
        .as("this repetition is not cut short")
        .isEqualTo(hold.endFrame());
    long left = 2;
    long right = sides == Sides.EACH ? 1 : 0;
    for (ScoredSegment segment : all(cut.rest())) {
      if (segment.segment().kind() == SegmentKind.HOLD) {
        assertThat(segment.frames()).isEqualTo(5000);
        if (side(segment) == Side.RIGHT) {
          right++;
        } else {
          left++;
        }
      }
    }
    assertThat(left).isEqualTo(2);
    assertThat(right).isEqualTo(2);
  }

  @Test
  void whereNothingIsOpenThereIsNothingToDecide() throws Exception {
    Score score = score(stretch(SHORT, Sides.EACH, Repetitions.times(2)));
    ScoredSegment hold = until(score, SegmentKind.HOLD, 1);

    assertThat(score.enough(hold, hold.startFrame() + 10)).isEmpty();
  }

  @Test
  void theTapeGoesOnWithTheChangedScoreAndNothingSoundsTwice() throws Exception {
    Tape tape = new Tape(score(stretch(OPEN, Sides.NONE, Repetitions.times(1))));
    long frame = 0;
    short[] block = new short[10];
    while (tape.segmentAt(frame).isEmpty() || !tape.mayEnd(frame)) {
      tape.read(frame, block);
      frame += 10;
    }
    long end = frame + 12_340;
    tape.read(end, block);
    tape.end(end);

    tape.read(end, block);
    assertThat(block[0]).as("the release begins at that frame").isEqualTo(FakeEngine.IMPULSE);
    assertThat(tape.segmentAt(end - 1).orElseThrow().segment().kind()).isEqualTo(SegmentKind.HOLD);
    assertThat(tape.segmentAt(end).orElseThrow().segment().kind()).isEqualTo(SegmentKind.RELEASE);
  }

  private static Stretch stretch(Hold hold, Sides sides, Repetitions repetitions) {
    return TestRoutines.withDose(
        "one", Position.SUPINE, Surface.FLOOR, TestRoutines.dose(hold, sides, repetitions));
  }

  private static Score score(Stretch stretch) throws Exception {
    Plan plan = Planner.plan(TestRoutines.of(stretch), Preferences.defaults());
    return new Arranger(plan, new Narrator(plan, 130, Duration.ofMillis(400)), new FakeEngine());
  }

  private static ScoredSegment until(Score score, SegmentKind kind, int which) throws Exception {
    int seen = 0;
    while (true) {
      ScoredSegment next = score.next().orElseThrow();
      if (next.segment().kind() == kind && ++seen == which) {
        return next;
      }
    }
  }

  private static List<ScoredSegment> all(Score score) throws Exception {
    List<ScoredSegment> all = new ArrayList<>();
    for (Optional<ScoredSegment> next = score.next(); next.isPresent(); next = score.next()) {
      all.add(next.get());
    }
    return all;
  }

  private static Side side(ScoredSegment segment) {
    return segment.segment().subject().orElseThrow().side().orElseThrow();
  }
}
