package backtalk.plan;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.plan.Adjustments.HoldKey;
import backtalk.routine.Routine;
import backtalk.routine.TestRoutines;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A plan is made once, part by part; what is decided on the way concerns the parts to come. */
class PlanTest {

  private static final int PARTS = 1_000;

  private final List<String> made = new ArrayList<>();

  @Test
  void aPartIsMadeOnceHoweverOftenItIsLookedAt() throws Exception {
    Plan plan = plan();
    PlanIndex index = new PlanIndex(plan);
    for (int segment = 0; segment < plan.part(7).size(); segment++) {
      PlanPlace place = new PlanPlace(7, segment);
      index.stretch(place);
      index.isInStretch(place);
      index.repetition(place);
    }

    assertThat(made).containsExactly("7 {}");
  }

  @Test
  void fewPartsAreKept() throws Exception {
    Plan plan = plan();
    IntStream.range(0, PARTS).forEach(plan::part);
    plan.part(0);

    assertThat(made).hasSize(PARTS + 1).last().isEqualTo("0 {}");
  }

  @Test
  void aDecisionMakesNothingAnewUntilItIsAskedFor() throws Exception {
    Plan plan = plan();
    plan.part(7);
    Plan changed =
        plan.with(Adjustments.NONE.changed(new HoldKey(7, 0, 1, 1, 0), Duration.ofSeconds(5)));

    assertThat(made).hasSize(1);
    changed.part(7);
    assertThat(made).hasSize(2).last().asString().startsWith("7 {Performed");
  }

  /** A plan that writes down which of its parts was made, and for what change of lengths. */
  private Plan plan() throws Exception {
    Routine routine = TestRoutines.of(TestRoutines.sided("knee", 20, 1));
    List<Segment> segments = Planner.plan(routine, Preferences.defaults()).part(1);
    return new Plan(
        routine,
        Preferences.defaults(),
        Adjustments.NONE,
        IntStream.range(0, PARTS)
            .<Plan.PlanPart>mapToObj(
                part ->
                    decided -> {
                      made.add(part + " " + decided.lengths());
                      return segments;
                    })
            .toList());
  }
}
