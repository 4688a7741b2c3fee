package backtalk.cli;

import backtalk.Golden;
import backtalk.cli.writing.PlanText;
import backtalk.plan.Plan;
import backtalk.plan.Planner;
import backtalk.plan.Preferences;
import backtalk.routine.Routine;
import backtalk.routine.reader.RoutineReader;
import backtalk.score.Arranger;
import backtalk.score.Narrator;
import backtalk.score.RecordedScore;
import backtalk.speech.FakeEngine;
import backtalk.speech.Speaker;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The six stretches, line by line, as somebody on the floor hears them. */
class DefaultSessionTest {

  @Test
  void theDefaultSessionIsAsItWasReadFromTheFloor() throws Exception {
    Golden.check("six-stretches.txt", plan(Preferences.defaults()));
  }

  private static String plan(Preferences preferences) throws Exception {
    Routine routine = RoutineReader.read(Path.of("routines/six-stretches.yaml"));
    Plan plan = Planner.plan(routine, preferences);
    Narrator narrator = new Narrator(plan, 130, Speaker.DEFAULT_PAUSE);
    RecordedScore score =
        new RecordedScore(new Arranger(plan, narrator, new FakeEngine()), routine.id());
    while (score.next().isPresent()) {
      // Recorded as it goes by.
    }
    return PlanText.write(score.timeline(), routine.name());
  }
}
