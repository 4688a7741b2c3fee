package backtalk.session;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.plan.Adjustments;
import backtalk.plan.Adjustments.HoldKey;
import backtalk.plan.Plan;
import backtalk.plan.PlanPlace;
import backtalk.plan.Planner;
import backtalk.plan.Preferences;
import backtalk.routine.Hold;
import backtalk.routine.Repetitions;
import backtalk.routine.Sides;
import backtalk.routine.TestRoutines;
import backtalk.score.Narrator;
import backtalk.score.Remainder;
import backtalk.speech.FakeEngine;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is added up beforehand is what the segments add up to, whatever was changed in between. */
class RemainingTimeTest {

  /** The welcome tells the length, and so is added up before its words are known. */
  private static final int AFTER_WELCOME = 1;

  private static Stream<Adjustments> decisions() {
    Adjustments longer =
        Adjustments.NONE.changed(new HoldKey(1, 0, 1, 1, 0), Duration.ofSeconds(5));
    return Stream.of(
        Adjustments.NONE,
        longer,
        longer.changed(new HoldKey(1, 0, 1, 2, 0), Duration.ofSeconds(-10)),
        longer.changed(new HoldKey(3, 0, 1, 1, 0), Duration.ofSeconds(20)),
        longer.lastRepetition(new HoldKey(2, 0, 1, 3, 0), 3));
  }

  @ParameterizedTest
  @MethodSource("decisions")
  void itIsTheSumOfWhatFollows(Adjustments decided) throws Exception {
    Plan plan =
        Planner.plan(
            TestRoutines.of(
                TestRoutines.sided("knee", 20, 3),
                TestRoutines.plain("curl-up", 5)
                    .with(
                        TestRoutines.dose(
                            Hold.timed(Duration.ofSeconds(5)),
                            Sides.NONE,
                            new Repetitions.UntilTired(6))),
                TestRoutines.plain("cobra", 30)),
            Preferences.defaults());
    Narrator narrator = new Narrator(plan, 130, Duration.ofMillis(400));
    RemainingTime time = new RemainingTime(plan, narrator, FakeEngine.FORMAT);
    Plan changed = plan.with(decided);

    for (int part = AFTER_WELCOME; part < plan.parts(); part++) {
      for (int segment = 0; segment <= changed.part(part).size(); segment++) {
        PlanPlace place = new PlanPlace(part, segment);
        assertThat(time.of(Remainder.from(place), changed))
            .as(place.toString())
            .isEqualTo(
                changed
                    .segmentsFrom(place)
                    .map(narrator::estimate)
                    .reduce(Duration.ZERO, Duration::plus));
      }
    }
  }
}
