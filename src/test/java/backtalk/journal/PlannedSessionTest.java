package backtalk.journal;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.journal.PlannedSession.PlannedStretch;
import backtalk.plan.Planner;
import backtalk.plan.Preferences;
import backtalk.routine.Side;
import backtalk.routine.TestRoutines;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlannedSessionTest {

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
