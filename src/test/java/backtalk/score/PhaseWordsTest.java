package backtalk.score;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.plan.Cue;
import backtalk.plan.CueKind;
import backtalk.plan.Decided;
import backtalk.plan.Plan;
import backtalk.plan.Planner;
import backtalk.plan.Preferences;
import backtalk.plan.Preferences.TodaysDose;
import backtalk.plan.Segment;
import backtalk.plan.Subject;
import backtalk.routine.Progression.Amount;
import backtalk.routine.Routine;
import backtalk.routine.Side;
import backtalk.routine.reader.RoutineReader;
import backtalk.script.Line;
import backtalk.speech.FakeEngine;
import backtalk.speech.Lexicon;
import backtalk.speech.MeasuredEngine;
import backtalk.speech.ProjectTexts;
import backtalk.speech.SlowEngine;
import backtalk.speech.Speaker;
import backtalk.speech.SpeechEngine;
import backtalk.speech.freetts.FreeTtsEngine;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The time of a movement or hold is the body's: what is said takes nothing of it. */
class PhaseWordsTest {

  private static final String FLOSS =
      """
      sides: one-then-other
      set-up: Take hold of your {side} thigh.
      rest: 0s
      repeat: 3
      phases:
        - {say: "Lift your head and straighten the {side} knee toward the ceiling.", over: 2s%s}
        - {say: "Lower your head and bend the {side} knee again.", over: 2s%s}
      """;

  @Test
  void whatDoesNotFitIsSaidInFullBeforeTheFirstMovement() throws Exception {
    List<ScoredSegment> score =
        arranged(FLOSS.formatted(", short: Up.", ", short: Down."), new FakeEngine());

    assertThat(phases(score))
        .startsWith(
            "words: First, just listen. Lift your head and straighten the left knee toward the"
                + " ceiling. Lower your head and bend the left knee again.",
            "2000: Up.",
            "2000: Down.",
            "2000: Up.",
            "2000: Down.");
  }

  @Test
  void withoutFewerWordsTheyAreSaidBeforeEachMovement() throws Exception {
    List<ScoredSegment> score = arranged(FLOSS.formatted("", ""), new FakeEngine());

    assertThat(phases(score))
        .hasSize(2 * 3 * 2 * 2)
        .startsWith(
            "words: Lift your head and straighten the left knee toward the ceiling.",
            "2000:",
            "words: Lower your head and bend the left knee again.",
            "2000:",
            "words: Lift your head and straighten the left knee toward the ceiling.");
  }

  @Test
  void breathingByTheClockTakesAsLongAsItSays() throws Exception {
    assertThat(box(new FakeEngine(), 1000))
        .containsExactly(
            "4000: Breathe in.",
            "4000: Hold your breath. Three. Two. One.",
            "4000: Breathe out.",
            "4000: Hold empty. Three. Two. One.",
            "4000: In.",
            "4000: Hold. Three. Two. One.",
            "4000: Out.",
            "4000: Hold. Three. Two. One.",
            "4000: In.");
  }

  @Test
  void soItDoesInTheVoiceThatIsShipped() throws Exception {
    assertThat(box(kevin(130), 16000))
        .startsWith(
            "64000: Breathe in.",
            "64000: Hold your breath. Two. One.",
            "64000: Breathe out.",
            "64000: Hold empty. Two. One.",
            "64000: In.");
  }

  @Test
  void slowWordsAreSaidBeforeTheFirstBreathAndNotBetweenTwo() throws Exception {
    assertThat(box(kevin(60), 16000))
        .startsWith(
            "words: First, just listen. Hold your breath. Hold empty.",
            "64000: Breathe in.",
            "64000: Hold. Three. Two. One.",
            "64000: Breathe out.",
            "64000: Hold. Three. Two. One.",
            "64000: In.");
  }

  /** Breathing that is prescribed as 4-4-4-4; no round of it is longer than another. */
  private static List<String> box(SpeechEngine engine, int rate) throws Exception {
    List<ScoredSegment> score =
        arranged(
            """
            set-up: Lie with your knees bent.
            repeat: 10
            rest: 0s
            phases:
              - {say: Breathe in., short: In., over: 4s, breath: in}
              - {say: Hold your breath., short: Hold., hold: 4s}
              - {say: Breathe out., short: Out., over: 4s, breath: out}
              - {say: Hold empty., short: Hold., hold: 4s}
            """,
            engine);
    List<Long> starts =
        score.stream().filter(it -> it.segment().isHold()).map(ScoredSegment::startFrame).toList();
    assertThat(starts).hasSize(4 * 10);
    for (int i = 1; i < 4 * 9; i++) {
      assertThat(starts.get(i) - starts.get(i - 1)).isEqualTo(4L * rate);
    }
    return phases(score).subList(0, 9);
  }

  /** From a side to the other and back there is nothing to be heard but the movements. */
  @Test
  void fromSideToSideTheMovementsSayIt() throws Exception {
    List<ScoredSegment> score =
        arranged(
            """
            sides: each
            set-up: Bend your knees.
            repeat: 3
            rest: 0s
            phases:
              - {say: "Roll your knees slowly to the {side}.", short: "{side}.", time: 2s, hold: 5s}
              - {say: Back to the middle., short: Middle., time: 2s}
            """,
            new FakeEngine());

    List<String> words =
        score.stream()
            .flatMap(segment -> segment.placements().stream())
            .map(Placement::text)
            .dropWhile(text -> !text.startsWith("Roll your"))
            .filter(text -> !List.of("Hold.", "Three.", "Two.", "One.").contains(text))
            .toList();
    assertThat(words)
        .startsWith(
            "Roll your knees slowly to the left.",
            "Hold for five seconds.",
            "Back to the middle.",
            "Right.",
            "Middle.",
            "Left.",
            "Middle.",
            "Right.",
            "Middle.",
            "The last one.",
            "Left.",
            "Middle.",
            "Right.",
            "Middle.");
    assertThat(
            score.stream()
                .filter(segment -> segment.segment().isHold())
                .map(segment -> segment.segment().subject().flatMap(Subject::side).orElseThrow()))
        .containsExactly(Side.LEFT, Side.RIGHT, Side.LEFT, Side.RIGHT, Side.LEFT, Side.RIGHT);
  }

  @Test
  void whereARepetitionHasMoreThanItsSidesEachMovementKnowsItsOwn() throws Exception {
    String yaml =
        """
        name: Test
        stretches:
          - name: One
            set-up: Sit tall.
            repeat: 2
            rest: 0s
            phases:
              - {say: "Look to the {side}.", side: one, over: 3s}
              - {say: "And to the {side}.", side: other, over: 3s}
              - {say: Nod., over: 2s}
        """;
    Plan plan =
        Planner.plan(
            RoutineReader.read(yaml, "a.yaml"),
            Preferences.with().firstSide(Side.RIGHT).preferences());
    Narrator narrator = new Narrator(plan, 130, Speaker.DEFAULT_PAUSE);

    assertThat(
            arranged(plan, narrator, new FakeEngine()).stream()
                .filter(scored -> scored.segment().isHold())
                .map(
                    scored ->
                        scored
                                .segment()
                                .subject()
                                .flatMap(Subject::side)
                                .map(Side::word)
                                .orElse("none")
                            + ": "
                            + scored.placements().get(0).text()))
        .containsExactly(
            "right: Look to the right.",
            "left: And to the left.",
            "none: Nod.",
            "right: Look to the right.",
            "left: And to the left.",
            "none: Nod.");
  }

  @Test
  void whatGrowsForOneSideGrowsForTheOther() throws Exception {
    String yaml =
        """
        name: Test
        stretches:
          - id: one
            name: One
            set-up: Sit tall.
            progression:
              hold: {from: 5s, to: 20s, add: 5s, every: 2 days}
              phase: 1
            phases:
              - {say: "To the {side}.", side: one, hold: 5s}
              - {say: "To the {side}.", side: other, hold: 5s}
              - {say: Nod., hold: 5s}
        """;
    TodaysDose today =
        new TodaysDose(
            new Amount(
                Optional.empty(),
                Optional.of(Duration.ofSeconds(15)),
                Optional.empty(),
                Optional.empty()),
            Optional.empty(),
            Optional.empty());

    assertThat(
            Planner.plan(
                    RoutineReader.read(yaml, "a.yaml"),
                    Preferences.with().today(Map.of("one", today)).preferences())
                .segments()
                .filter(Segment::isHold)
                .map(segment -> segment.duration().orElseThrow().toSeconds()))
        .containsExactly(15L, 15L, 5L);
  }

  @ParameterizedTest
  @ValueSource(ints = {60, 80, 100, 130})
  void everyInstructionIsHeardInFullBeforeItsShortForm(int pace) throws Exception {
    for (Routine routine : routines()) {
      heardInFull(routine, new SlowEngine(new FakeEngine(), pace / 130.0), pace);
    }
  }

  @Tag("slow")
  @ParameterizedTest
  @ValueSource(ints = {60, 80, 100, 130})
  void soItIsInTheVoiceThatIsShipped(int pace) throws Exception {
    SpeechEngine kevin = new FreeTtsEngine(pace, 100, Lexicon.of(ProjectTexts.lexicon()));
    SpeechEngine voice = new Speaker(new MeasuredEngine(kevin));
    for (Routine routine : routines()) {
      heardInFull(routine, voice, pace);
    }
  }

  private static SpeechEngine kevin(int pace) throws Exception {
    return new Speaker(new FreeTtsEngine(pace, 100, Lexicon.of(ProjectTexts.lexicon())));
  }

  private static void heardInFull(Routine routine, SpeechEngine engine, int pace) throws Exception {
    Plan plan = Planner.plan(routine, Decided.ALL);
    Narrator narrator = new Narrator(plan, pace, Speaker.DEFAULT_PAUSE);
    List<ScoredSegment> score = arranged(plan, narrator, engine);
    for (int i = 0; i < score.size(); i++) {
      ScoredSegment scored = score.get(i);
      List<String> words = instructions(scored.segment(), narrator);
      if (words.isEmpty()) {
        continue;
      }
      boolean isToldBefore = scored.segment().isHold() && scored.passage().firstCue() > 0;
      int told = i;
      while (isToldBefore && score.get(told).segment().isHold()) {
        told--;
      }
      assertThat(score.get(told).placements())
          .as("%s at pace %d", routine.id(), pace)
          .extracting(Placement::text)
          .contains(words.get(0));
      if (isToldBefore && told < i - 1) {
        assertThat(score.get(told).placements().get(0).text()).isEqualTo("First, just listen.");
      }
    }
    noRoundIsLonger(routine, score, pace);
  }

  /** Between two movements by the clock nothing is said that would make the first one longer. */
  private static void noRoundIsLonger(Routine routine, List<ScoredSegment> score, int pace) {
    for (int i = 1; i < score.size() - 1; i++) {
      ScoredSegment between = score.get(i);
      boolean isPutIn = between.passage().origin() == Passage.Origin.DETOUR;
      boolean hasFewerWords =
          score.get(i + 1).segment().cues().stream()
                  .filter(cue -> cue.kind() == CueKind.INSTRUCTION)
                  .count()
              > 1;
      assertThat(isPutIn && hasFewerWords && score.get(i - 1).segment().isHold())
          .as("%s at pace %d before %s", routine.id(), pace, score.get(i + 1))
          .isFalse();
    }
  }

  private static List<String> instructions(Segment segment, Narrator narrator) {
    return segment.cues().stream()
        .filter(cue -> cue.kind() == CueKind.INSTRUCTION)
        .map(Cue::message)
        .filter(Line.PhaseBegins.class::isInstance)
        .map(message -> narrator.utter(message).text())
        .toList();
  }

  private static List<Routine> routines() throws Exception {
    try (Stream<Path> files = Files.list(Path.of("routines"))) {
      List<Routine> routines = new ArrayList<>();
      for (Path file : files.filter(it -> it.toString().endsWith(".yaml")).sorted().toList()) {
        routines.add(RoutineReader.read(file));
      }
      return routines;
    }
  }

  /** Each timed phase with its length and words, and the words that were said before one. */
  private static List<String> phases(List<ScoredSegment> score) {
    return score.stream()
        .filter(
            scored ->
                scored.segment().isHold()
                    || scored.segment().cues().stream()
                        .anyMatch(cue -> cue.message() instanceof Line.PhaseBegins))
        .map(
            scored ->
                Stream.concat(
                        Stream.of(scored.segment().isHold() ? scored.frames() + ":" : "words:"),
                        scored.placements().stream().map(Placement::text))
                    .reduce((one, other) -> one + " " + other)
                    .orElseThrow())
        .toList();
  }

  private static List<ScoredSegment> arranged(String stretch, SpeechEngine engine)
      throws Exception {
    String yaml = "name: Test\nsafety: Slowly.\nstretches:\n  - name: One\n" + stretch.indent(4);
    Plan plan =
        Planner.plan(RoutineReader.readWithWarnings(yaml, "test.yaml").routine(), Decided.ALL);
    return arranged(plan, new Narrator(plan, 130, Speaker.DEFAULT_PAUSE), engine);
  }

  private static List<ScoredSegment> arranged(Plan plan, Narrator narrator, SpeechEngine engine)
      throws Exception {
    Arranger arranger = new Arranger(plan, narrator, engine);
    List<ScoredSegment> score = new ArrayList<>();
    for (Optional<ScoredSegment> next = arranger.next(); next.isPresent(); next = arranger.next()) {
      score.add(next.get());
    }
    return score;
  }
}
