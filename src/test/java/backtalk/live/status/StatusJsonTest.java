package backtalk.live.status;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.plan.Plan;
import backtalk.plan.Planner;
import backtalk.plan.Preferences;
import backtalk.plan.Segment;
import backtalk.routine.TestRoutines;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StatusJsonTest {

  private static String status(int byAnother) throws Exception {
    Plan plan =
        Planner.plan(TestRoutines.of(TestRoutines.plain("child", 30)), Preferences.defaults());
    Segment hold = plan.segments().filter(Segment::isHold).findFirst().orElseThrow();
    return StatusJson.of(
        StatusJson.SessionState.PLAYING,
        plan.routine(),
        hold,
        Duration.ofSeconds(12),
        Duration.ofMinutes(2),
        Optional.of("Halfway."),
        Optional.empty(),
        byAnother);
  }

  @Test
  void tellsHowManySentencesAnotherVoiceSaid() throws Exception {
    assertThat(status(3)).contains("\"byAnotherVoice\":3");
    assertThat(StatusJson.text(status(3))).endsWith(" · 2:00 left · 3 said by another voice");
    assertThat(StatusJson.text(status(0))).endsWith(" · 2:00 left");
  }
}
