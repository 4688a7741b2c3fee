package backtalk.cli;

import backtalk.Golden;
import backtalk.cli.writing.PlanText;
import backtalk.plan.Plan;
import backtalk.plan.Planner;
import backtalk.plan.Preferences;
import backtalk.plan.Preferences.TodaysDose;
import backtalk.routine.Progression.Amount;
import backtalk.routine.Routine;
import backtalk.routine.Side;
import backtalk.routine.reader.RoutineReader;
import backtalk.score.Arranger;
import backtalk.score.Narrator;
import backtalk.score.RecordedScore;
import backtalk.speech.FakeEngine;
import backtalk.speech.Speaker;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Everything that a prescription can say, line by line, as somebody on the floor hears it. */
class PrescriptionsTest {

  @Test
  void everythingThatAPrescriptionCanSay() throws Exception {
    Golden.check(
        "everything.txt",
        plan(
            "everything",
            Preferences.with()
                .painfulSide(Side.RIGHT)
                .variants(Map.of("hamstring", "strap"))
                .preferences()));
  }

  @Test
  void shortInstructionsKeepTheSafety() throws Exception {
    Golden.check(
        "everything-short.txt",
        plan(
            "everything",
            Preferences.with()
                .painfulSide(Side.LEFT)
                .instructions(Preferences.Instructions.SHORT)
                .safetyInFull(false)
                .preferences()));
  }

  @Test
  void aDoseThatHasGrownIsSaidBesideTheLastOne() throws Exception {
    TodaysDose grown =
        new TodaysDose(
            new Amount(
                Optional.of(6),
                Optional.of(Duration.ofSeconds(8)),
                Optional.empty(),
                Optional.empty()),
            Optional.of("one-leg"),
            Optional.of(
                new Amount(
                    Optional.of(5),
                    Optional.of(Duration.ofSeconds(6)),
                    Optional.empty(),
                    Optional.empty())));

    Golden.check(
        "grown.txt",
        plan("grown", Preferences.with().today(Map.of("bridge", grown)).preferences()));
  }

  private static String plan(String name, Preferences preferences) throws Exception {
    Routine routine =
        RoutineReader.read(Path.of("src/test/resources/backtalk/prescriptions", name + ".yaml"));
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
