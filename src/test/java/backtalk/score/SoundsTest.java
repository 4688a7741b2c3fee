package backtalk.score;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.plan.CueKind;
import backtalk.plan.Plan;
import backtalk.plan.Planner;
import backtalk.plan.Preferences;
import backtalk.plan.SegmentKind;
import backtalk.routine.TestRoutines;
import backtalk.script.Signal;
import backtalk.speech.FakeEngine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The sounds beside the words: they move no word and no clock, and give way to both. */
class SoundsTest {

  private static List<ScoredSegment> arrange(FakeEngine engine, Preferences wanted)
      throws Exception {
    Plan plan = Planner.plan(TestRoutines.of(TestRoutines.plain("one", 10)), wanted);
    Score score = new Arranger(plan, new Narrator(plan, 130, Duration.ofMillis(400)), engine);
    List<ScoredSegment> all = new ArrayList<>();
    for (Optional<ScoredSegment> next = score.next(); next.isPresent(); next = score.next()) {
      all.add(next.get());
    }
    return all;
  }

  private static List<String> heard(List<ScoredSegment> score, SegmentKind kind) {
    ScoredSegment segment =
        score.stream().filter(one -> one.segment().kind() == kind).findFirst().orElseThrow();
    return segment.placements().stream()
        .map(cue -> cue.startFrame() - segment.startFrame() + " " + cue.text())
        .toList();
  }

  private static List<String> words(List<ScoredSegment> score) {
    return score.stream()
        .flatMap(segment -> segment.placements().stream())
        .filter(cue -> cue.kind() != CueKind.EARCON)
        .map(cue -> cue.startFrame() + " " + cue.text())
        .toList();
  }

  @Test
  void theBeginningSoundsAtTheEndOfSettlingAndTheEndJustBeforeTheRelease() throws Exception {
    List<ScoredSegment> score =
        arrange(
            new FakeEngine(),
            Preferences.with()
                .signal(Signal.HOLD_BEGINS, true)
                .signal(Signal.HOLD_ENDS, true)
                .preferences());

    assertThat(heard(score, SegmentKind.SETTLE)).containsExactly("2720 hold-begins");
    assertThat(heard(score, SegmentKind.HOLD))
        .containsExactly(
            "0 Hold for ten seconds.",
            "3000 Breathe slowly.",
            "5000 Five.",
            "6000 Four.",
            "7000 Three.",
            "8000 Two.",
            "9000 One.",
            "9720 hold-ends");
    assertThat(words(score)).isEqualTo(words(arrange(new FakeEngine(), Preferences.defaults())));
  }

  @Test
  void aSoundThatMeetsAWordIsNotHeard() throws Exception {
    List<ScoredSegment> score =
        arrange(
            new FakeEngine().lasting("One.", 700),
            Preferences.with().signal(Signal.HOLD_ENDS, true).preferences());

    assertThat(heard(score, SegmentKind.HOLD)).endsWith("9000 One.");
  }

  @Test
  void aTickSoundsEachSecondWhereNothingIsSaid() throws Exception {
    List<ScoredSegment> score =
        arrange(
            new FakeEngine().lasting("Hold for ten seconds.", 1500),
            Preferences.with().signal(Signal.TICK, true).preferences());

    assertThat(heard(score, SegmentKind.HOLD))
        .containsExactly(
            "0 Hold for ten seconds.",
            "2000 tick",
            "3000 Breathe slowly.",
            "4000 tick",
            "5000 Five.",
            "6000 Four.",
            "7000 Three.",
            "8000 Two.",
            "9000 One.");
  }
}
