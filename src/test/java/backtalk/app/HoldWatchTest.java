package backtalk.app;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.plan.Plan;
import backtalk.plan.Planner;
import backtalk.plan.Preferences;
import backtalk.plan.SegmentKind;
import backtalk.plan.Subject;
import backtalk.routine.TestRoutines;
import backtalk.score.Arranger;
import backtalk.score.Score;
import backtalk.score.ScoredSegment;
import backtalk.script.Narrator;
import backtalk.speech.FakeEngine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HoldWatchTest {

  private static final int BLOCK = 10;

  private final List<String> held = new ArrayList<>();
  private final List<ScoredSegment> segments = new ArrayList<>();
  private final HoldWatch watch = new HoldWatch(FakeEngine.FORMAT, hold -> held.add(name(hold)));

  @BeforeEach
  void arrange() throws Exception {
    Plan plan =
        Planner.plan(
            TestRoutines.of(TestRoutines.sided("knee", 20, 2), TestRoutines.plain("child", 30)),
            Preferences.defaults());
    Score score =
        new Arranger(plan, new Narrator(plan, 130, Duration.ofMillis(400)), new FakeEngine());
    for (Optional<ScoredSegment> next = score.next(); next.isPresent(); next = score.next()) {
      segments.add(next.get());
    }
  }

  private static String name(ScoredSegment hold) {
    Subject subject = hold.segment().subject().orElseThrow();
    return subject.stretch().id()
        + subject.side().map(side -> " " + side).orElse("")
        + " "
        + subject.repetition().orElseThrow();
  }

  private ScoredSegment hold(int number) {
    return segments.stream()
        .filter(segment -> segment.segment().kind() == SegmentKind.HOLD)
        .toList()
        .get(number);
  }

  private void play(long from, long to) {
    for (long frame = from; frame < to; frame += BLOCK) {
      hear(frame);
    }
  }

  private void hear(long frame) {
    segments.stream()
        .filter(segment -> segment.startFrame() <= frame && frame < segment.endFrame())
        .findFirst()
        .ifPresent(segment -> watch.heard(segment, frame));
  }

  private long end() {
    return segments.get(segments.size() - 1).endFrame();
  }

  @Test
  void everyHoldOfASessionIsHeldOnceInOrder() {
    play(0, end());
    watch.finished();
    assertThat(held)
        .containsExactly("knee LEFT 1", "knee RIGHT 1", "knee LEFT 2", "knee RIGHT 2", "child 1");
  }

  @Test
  void aHoldThatIsNotOverIsNotHeld() {
    play(0, hold(0).endFrame() - 1);
    assertThat(held).isEmpty();
    hear(hold(0).endFrame());
    assertThat(held).containsExactly("knee LEFT 1");
  }

  @Test
  void aHoldThatWasLeftForALaterPlaceIsNotHeld() {
    play(0, hold(0).endFrame() - 3_000);
    play(hold(1).startFrame(), hold(1).endFrame() + 100);
    assertThat(held).containsExactly("knee RIGHT 1");
  }

  @Test
  void aHoldThatWasLeftForAnEarlierPlaceIsHeldWhenItIsDone() {
    play(0, hold(0).endFrame() - 3_000);
    play(hold(0).startFrame() - 2_000, hold(0).endFrame() + 100);
    assertThat(held).containsExactly("knee LEFT 1");
  }

  @Test
  void aHoldThatIsRepeatedIsHeldAgain() {
    play(0, hold(0).endFrame() + 100);
    play(hold(0).startFrame(), hold(0).endFrame() + 100);
    assertThat(held).containsExactly("knee LEFT 1", "knee LEFT 1");
  }

  @Test
  void goingBackALittleInsideAHoldChangesNothing() {
    play(0, hold(0).endFrame() - 3_000);
    play(hold(0).endFrame() - 3_120, hold(0).endFrame() + 100);
    assertThat(held).containsExactly("knee LEFT 1");
  }

  @Test
  void goingBackFromJustBehindAHoldDoesNotHoldItTwice() {
    play(0, hold(0).endFrame() + 50);
    play(hold(0).endFrame() - 70, hold(0).endFrame() + 500);
    assertThat(held).containsExactly("knee LEFT 1");
  }

  @Test
  void goingBackFromJustInsideAHoldDoesNotLoseIt() {
    play(0, hold(0).startFrame() + 50);
    play(hold(0).startFrame() - 70, hold(0).endFrame() + 500);
    assertThat(held).containsExactly("knee LEFT 1");
  }

  @Test
  void aSessionThatFinishesInAHoldHasHeldIt() {
    play(0, hold(4).endFrame());
    assertThat(held).hasSize(4);
    watch.finished();
    assertThat(held).hasSize(5).endsWith("child 1");
  }
}
