package backtalk.journal;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.journal.PlannedSession.PlannedStretch;
import backtalk.plan.Plan;
import backtalk.plan.Planner;
import backtalk.plan.Preferences;
import backtalk.plan.Preferences.TodaysDose;
import backtalk.plan.Segment;
import backtalk.routine.Progression.Amount;
import backtalk.routine.Routine;
import backtalk.routine.Side;
import backtalk.routine.TestRoutines;
import backtalk.routine.reader.RoutineReader;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlannedSessionTest {

  /** A movement at a tempo comes first, and is no hold that could grow. */
  @Test
  void ofHoldsThatGrowItHasTheOneThatDoes() throws Exception {
    Routine routine =
        RoutineReader.read(
            "{name: R, stretches: {name: A, set-up: Up., phases: [{say: Up., over: 4s, hold: 3s},"
                + " {say: Squeeze., hold: 6s}], progression: {hold: {from: 6s, to: 9s, add: 1s,"
                + " every: 2 days}, phase: 2}}}",
            "r.yaml");
    TodaysDose today =
        new TodaysDose(
            new Amount(
                Optional.empty(),
                Optional.of(Duration.ofSeconds(8)),
                Optional.empty(),
                Optional.empty()),
            Optional.empty(),
            Optional.empty());
    Plan plan = Planner.plan(routine, Preferences.with().today(Map.of("a", today)).preferences());

    assertThat(plan.segments().filter(Segment::isHold).map(of -> of.duration().orElseThrow()))
        .containsExactly(Duration.ofSeconds(4), Duration.ofSeconds(3), Duration.ofSeconds(8));
    assertThat(PlannedSession.of(plan).stretches())
        .extracting(PlannedStretch::hold)
        .containsExactly(Duration.ofSeconds(8));
  }

  @Test
  void isTheDoseOfEachStretch() throws Exception {
    assertThat(
            PlannedSession.of(
                Planner.plan(
                    TestRoutines.of(
                        TestRoutines.sided("knee", 20, 3), TestRoutines.plain("child", 30)),
                    Preferences.defaults())))
        .isEqualTo(
            new PlannedSession(
                "test",
                "Test routine",
                List.of(
                    new PlannedStretch(
                        "knee", Duration.ofSeconds(20), 3, List.of(Side.LEFT, Side.RIGHT)),
                    new PlannedStretch("child", Duration.ofSeconds(30), 1, List.of()))));
  }
}
