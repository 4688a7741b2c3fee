package backtalk.plan;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.plan.Preferences.Instructions;
import backtalk.routine.Routine;
import backtalk.routine.reader.RoutineReader;
import backtalk.script.Line;
import backtalk.script.Line.SessionContext;
import backtalk.script.Variety;
import backtalk.yaml.YamlException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said around a hold, in order, and how long the body waits for it. */
class WordsOfAStretchTest {

  private static final Preferences DEFAULTS = Preferences.defaults();

  private static final String TWO =
      """
      name: Two
      noun: stretch
      safety: [Take your time., Never force anything.]
      safety-short: Stop if it hurts.
      prepare: Make room.
      stretches:
        - name: Bow
          position: prone
          needs: a mat
          set-up:
            - {say: Bend your knees., time: 2s}
            - Hold your feet.
          hold: 20s
          repeat: 3
          rest: 5s
          breathing: [Keep breathing., Your chest opens.]
          come-out: {say: "Slowly let your feet down.", time: 5s}
        - name: Rest
          set-up: Lie still.
          hold: 10s
          repeat: 2
          rest: 5s
      closing: Well done.
      """;

  @Test
  void theDoseIsToldOnceWithTheName() throws Exception {
    assertThat(heard(TWO, DEFAULTS))
        .containsSubsequence(
            "Stretch one of two. Bow.", "Twenty seconds, three times.", "Lie down on your stomach.")
        .filteredOn(text -> text.contains("wenty seconds"))
        .containsExactly("Twenty seconds, three times.", "Hold for twenty seconds.");
  }

  @Test
  void theWayOutIsTheRelease() throws Exception {
    assertThat(heard(TWO, DEFAULTS))
        .containsSubsequence(
            "Hold for twenty seconds.",
            "And slowly let your feet down.",
            "Now rest.",
            "The second time.",
            "And hold.",
            "The last time.",
            "And hold.")
        .doesNotContain("And release.");
  }

  @Test
  void whereThereIsNoWayOutItIsSaidOnceThatItIsOver() throws Exception {
    List<String> heard = heard(TWO, DEFAULTS);
    List<String> last = heard.subList(heard.indexOf("Stretch two of two. Rest."), heard.size());

    assertThat(last).containsSubsequence("And rest.", "The last time.", "And hold.", "And rest.");
    assertThat(last).doesNotContain("Now rest.");
  }

  @Test
  void aHoldThatWasCountedNeedsNoWordThatItIsOver() throws Exception {
    String counted = "{name: C, stretches: {name: Circles, set-up: Circle., hold: 5 circles}}";

    assertThat(heard(counted, DEFAULTS)).contains("Five.").doesNotContain("And rest.");
  }

  @Test
  void ofSeveralSentencesEachHoldHasAnother() throws Exception {
    assertThat(heard(TWO, DEFAULTS))
        .filteredOn(text -> text.equals("Keep breathing.") || text.equals("Your chest opens."))
        .containsExactly("Keep breathing.", "Your chest opens.", "Keep breathing.");
  }

  @Test
  void theBodySettlesInTheTimeOfTheLastStep() throws Exception {
    List<Segment> segments = plan(TWO, DEFAULTS).segments().toList();
    for (int i = 0; i < segments.size(); i++) {
      if (segments.get(i).kind() == SegmentKind.SETTLE) {
        Segment step = segments.get(i - 1);
        Cue.Anchor.InTurn pause = (Cue.Anchor.InTurn) step.cues().get(0).anchor();
        assertThat(pause.pauseAfter().plus(segments.get(i).duration().orElseThrow()))
            .isEqualTo(Duration.ofSeconds(4));
      }
    }
  }

  @Test
  void onceTheRhythmStandsAMovementHasFewWords() throws Exception {
    String press =
        """
        name: P
        stretches:
          name: Press
          set-up: Bend your knees.
          phases: [{say: Press your back down., short: Press., hold: 5s}, {say: Let go.}]
          repeat: 3
          rest: 0s
        """;

    assertThat(heard(press, DEFAULTS))
        .containsSubsequence(
            "Press.", "Three times.", "Press your back down.", "Hold for five seconds.")
        .containsSubsequence("Second.", "Press.", "Three.", "Two.", "One.", "Let go.")
        .contains("The last one.")
        .doesNotContain("And hold.", "Hold.");
  }

  @Test
  void ofAFewMovementsOnlyTheLastIsCalled() throws Exception {
    String nod =
        "{name: N, stretches: {name: Nod, set-up: Nod., hold: none, repeat: %s, rest: 0s}}";

    assertThat(heard(nod.formatted("4"), DEFAULTS))
        .contains("The last one.")
        .doesNotContain("Second.", "Third.");
    assertThat(heard(nod.formatted("8"), DEFAULTS))
        .contains("Second.", "Seventh.", "The last one.");
  }

  @Test
  void whoKnowsARoutineHearsHowLongItTakesAndWhenToStop() throws Exception {
    Preferences known =
        Preferences.with().instructions(Instructions.SHORT).safetyInFull(false).preferences();

    assertThat(heard(TWO, known).subList(0, 3))
        .containsExactly(
            "Two. About five minutes.", "Stop if it hurts.", "Stretch one of two. Bow.");
    assertThat(heard(TWO, DEFAULTS)).contains("You need a mat.", "Make room.", "Take your time.");
  }

  @Test
  void howToGetUpIsToldBeforeTheRest() throws Exception {
    assertThat(heard(TWO, DEFAULTS))
        .containsSubsequence("Well done.", "When you want to get up:")
        .endsWith("Until then, rest for as long as you like.");
  }

  private static List<String> heard(String routine, Preferences preferences) throws Exception {
    return plan(routine, preferences)
        .segments()
        .flatMap(segment -> segment.cues().stream())
        .filter(cue -> cue.message() instanceof Line)
        .map(cue -> ((Line) cue.message()).words(CONTEXT).text())
        .toList();
  }

  private static final SessionContext CONTEXT =
      new SessionContext(Duration.ofMinutes(5), Variety.NONE);

  private static Plan plan(String text, Preferences preferences)
      throws YamlException, PlanException {
    Routine routine = RoutineReader.read(text, "two.yaml");
    return Planner.plan(routine, preferences);
  }
}
