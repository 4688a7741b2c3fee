package backtalk.live;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.plan.Plan;
import backtalk.plan.Planner;
import backtalk.plan.Preferences;
import backtalk.routine.TestRoutines;
import backtalk.score.Arranger;
import backtalk.score.Narrator;
import backtalk.score.Score;
import backtalk.score.ScoredSegment;
import backtalk.setup.VoiceTrouble;
import backtalk.speech.FakeEngine;
import backtalk.speech.command.FallbackEngine;
import backtalk.speech.command.WaitingCredit;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpareTallyTest {

  private final VoiceTrouble trouble = new VoiceTrouble();
  private final SpareTally tally = new SpareTally(trouble);

  private void hear(FakeEngine voice) throws Exception {
    Plan plan =
        Planner.plan(TestRoutines.of(TestRoutines.plain("child", 30)), Preferences.defaults());
    Narrator narrator = new Narrator(plan, 130, Duration.ofMillis(400));
    FakeEngine spare = new FakeEngine().lasting("Five.", 250).lasting("Halfway.", 251);
    FallbackEngine both = new FallbackEngine(voice, spare, WaitingCredit.endless(), trouble);
    Score score = new Arranger(plan, narrator, both);
    for (Optional<ScoredSegment> next = score.next(); next.isPresent(); next = score.next()) {
      tally.done(next.get());
    }
  }

  @Test
  void nothingIsToldOfAVoiceThatSaysAll() throws Exception {
    hear(new FakeEngine());

    assertThat(tally.words()).isEmpty();
  }

  @Test
  void whatAnotherVoiceSaidIsCounted() throws Exception {
    hear(new FakeEngine().failingOn("Five.").failingOn("Halfway."));

    assertThat(tally.words())
        .contains(
            "2 sentences of this session came from another voice: yours failed, or was not ready"
                + " in time.");
  }
}
