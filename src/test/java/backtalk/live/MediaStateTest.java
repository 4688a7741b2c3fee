package backtalk.live;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.audio.PcmFormat;
import backtalk.control.mpris.NowPlaying;
import backtalk.plan.Plan;
import backtalk.plan.PlanPlace;
import backtalk.plan.Planner;
import backtalk.plan.Preferences;
import backtalk.plan.Segment;
import backtalk.plan.SegmentKind;
import backtalk.plan.Subject;
import backtalk.routine.TestRoutines;
import backtalk.score.Passage;
import backtalk.score.Remainder;
import backtalk.score.ScoredSegment;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MediaStateTest {

  /** A frame is a millisecond. */
  private static final PcmFormat FORMAT = new PcmFormat(1_000);

  private final MediaState state = new MediaState("Six stretches", FORMAT);
  private List<Segment> segments = List.of();

  @BeforeEach
  void plan() throws Exception {
    Plan plan =
        Planner.plan(
            TestRoutines.of(TestRoutines.sided("knee", 20, 2), TestRoutines.plain("child", 30)),
            Preferences.defaults());
    segments = new ArrayList<>();
    for (int part = 0; part < plan.parts(); part++) {
      segments.addAll(plan.part(part));
    }
  }

  private static ScoredSegment scored(Passage passage, long start, long frames) {
    return new ScoredSegment(passage, Remainder.END, 0, start, frames, List.of());
  }

  private static Passage passage(Segment segment) {
    return Passage.of(PlanPlace.START, segment);
  }

  private Segment firstHold() {
    return segments.stream().filter(s -> s.kind() == SegmentKind.HOLD).findFirst().orElseThrow();
  }

  private static Passage put(SegmentKind kind, Optional<Subject> subject) {
    Segment segment = Segment.timed(kind, subject, Duration.ofSeconds(10), List.of());
    return Passage.answer(PlanPlace.START, segment);
  }

  @Test
  void tellsTheStretchItsSideAndWhatToDo() {
    Set<String> shown = new LinkedHashSet<>();
    for (Segment segment : segments) {
      NowPlaying now = state.at(scored(passage(segment), 0, 5_000), 0);
      assertThat(now.album()).isEqualTo("Six stretches");
      assertThat(now.paused()).isFalse();
      shown.add(now.title() + " | " + now.artist());
    }
    assertThat(shown)
        .containsExactly(
            "Six stretches | Backtalk",
            "The knee | Get ready",
            "The knee, left side | Get ready 1 of 2",
            "The knee, left side | Hold 1 of 2",
            "The knee, left side | Release 1 of 2",
            "The knee, right side | Get ready 1 of 2",
            "The knee, right side | Hold 1 of 2",
            "The knee, right side | Release 1 of 2",
            "The knee | Rest 1 of 2",
            "The knee, left side | Get ready 2 of 2",
            "The knee, left side | Hold 2 of 2",
            "The knee, left side | Release 2 of 2",
            "The knee, right side | Get ready 2 of 2",
            "The knee, right side | Hold 2 of 2",
            "The knee, right side | Release 2 of 2",
            "The child | Get ready",
            "The child | Hold",
            "The child | Release");
  }

  @Test
  void countsFromTheBeginningOfAHold() {
    Passage hold = passage(firstHold());
    assertThat(state.at(scored(hold, 60_000, 20_000), 64_500))
        .isEqualTo(
            new NowPlaying(
                "The knee, left side",
                "Hold 1 of 2",
                "Six stretches",
                20_000_000,
                4_500_000,
                false));
    NowPlaying later = state.at(scored(hold.skipping(6_000), 90_000, 14_000), 91_000);
    assertThat(later.lengthMicros()).isEqualTo(20_000_000);
    assertThat(later.positionMicros()).isEqualTo(7_000_000);
  }

  @Test
  void aPartThatIsInterruptedStaysWhereItIs() {
    NowPlaying hold = state.at(scored(passage(firstHold()), 0, 20_000), 8_000);
    Optional<Subject> subject = firstHold().subject();
    NowPlaying paused = state.at(scored(put(SegmentKind.PAUSE, subject), 8_000, 10_000), 12_000);
    assertThat(paused)
        .isEqualTo(
            new NowPlaying(hold.title(), hold.artist(), hold.album(), 20_000_000, 8_000_000, true));
    for (SegmentKind kind : List.of(SegmentKind.ANSWER, SegmentKind.LISTEN)) {
      assertThat(state.at(scored(put(kind, subject), 18_000, 2_000), 19_000)).isEqualTo(hold);
    }
    assertThat(state.at(scored(put(SegmentKind.STOPPED, subject), 0, 10_000), 0).paused()).isTrue();
    assertThat(state.at(scored(passage(firstHold()).skipping(8_000), 20_000, 12_000), 20_000))
        .isEqualTo(hold);
  }

  @Test
  void aPauseBeforeAnythingElse() {
    assertThat(state.at(scored(put(SegmentKind.PAUSE, Optional.empty()), 0, 10_000), 0))
        .isEqualTo(
            new NowPlaying("Six stretches", "Backtalk", "Six stretches", 10_000_000, 0, true));
  }
}
