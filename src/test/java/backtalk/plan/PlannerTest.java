package backtalk.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backtalk.plan.Cue.Anchor;
import backtalk.plan.Preferences.Countdown;
import backtalk.plan.Preferences.CountdownStyle;
import backtalk.plan.Preferences.Holds;
import backtalk.plan.Preferences.RangeChoice;
import backtalk.routine.Hold;
import backtalk.routine.Position;
import backtalk.routine.Posture.Place;
import backtalk.routine.Range;
import backtalk.routine.Repetitions;
import backtalk.routine.Routine;
import backtalk.routine.Side;
import backtalk.routine.Sides;
import backtalk.routine.Stretch;
import backtalk.routine.TestRoutines;
import backtalk.routine.reader.RoutineReader;
import backtalk.script.Line;
import backtalk.script.Line.SessionContext;
import backtalk.script.Message;
import backtalk.script.Move;
import backtalk.script.Variety;
import backtalk.script.Ways;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlannerTest {

  private static final Preferences DEFAULTS = Preferences.defaults();

  @Test
  void aStretchWithoutSidesGoesFromItsNameToTheReleaseAndRestsBetweenRepetitions()
      throws Exception {
    Routine routine =
        TestRoutines.of(
            TestRoutines.stretch("cobra", Position.PRONE, Place.FLOOR, 10, Sides.NONE, 2));

    assertThat(kinds(Planner.plan(routine, DEFAULTS)))
        .isEqualTo(
            "welcome welcome safety transition transition transition transition set-up set-up"
                + " settle hold release rest set-up set-up settle hold release closing closing"
                + " closing closing closing closing");
  }

  /** Six, four and two on each side, in one stretch; its own number is told with each set. */
  @Test
  void setsMayHaveFewerAndFewerRepetitions() throws Exception {
    Routine routine =
        RoutineReader.read(Path.of("src/test/resources/backtalk/prescriptions/doses.yaml"));
    Plan plan = Planner.plan(routine, DEFAULTS);
    List<String> holds =
        plan.segments()
            .filter(Segment::isHold)
            .map(segment -> segment.subject().orElseThrow())
            .filter(subject -> subject.stretch().id().equals("side-bridge"))
            .map(
                of ->
                    of.set().orElseThrow()
                        + " "
                        + of.side().orElseThrow().word()
                        + " "
                        + of.repetition().orElseThrow()
                        + "/"
                        + of.repetitions())
            .toList();

    assertThat(holds)
        .hasSize(24)
        .startsWith("1 left 1/6", "1 left 2/6")
        .containsSubsequence("1 left 6/6", "1 right 1/6", "1 right 6/6", "2 left 1/4")
        .endsWith("2 right 4/4", "3 left 1/2", "3 left 2/2", "3 right 1/2", "3 right 2/2");
    assertThat(messages(plan))
        .containsSubsequence(
            new Line.RepetitionBegins(6, Optional.empty(), true),
            new Line.SetBegins(2, Optional.of(3), Optional.of(4)),
            new Line.RepetitionBegins(4, Optional.empty(), true),
            new Line.SetBegins(3, Optional.of(3), Optional.of(2)));
  }

  /** Told beforehand: nobody should have to hold it while listening. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          hold: as long as comfortable        | say enough, or press Enter, when you have had enough
          hold: as long as it takes           | say ready, or press Enter, when you are done
          'hold: 5s, repeat: until tired'     | say enough, or press Enter, when you are tired
          """)
  void whatHasNoSetEndIsToldHowToEnd(String dose, String words) throws Exception {
    Routine routine =
        RoutineReader.read("{name: R, stretches: {name: A, set-up: Up., " + dose + "}}", "r.yaml");
    Ways ways = new Ways(true, Optional.of("Enter"));
    SessionContext session = new SessionContext(Duration.ofMinutes(5), Variety.NONE);
    List<String> said =
        messages(Planner.plan(routine, Preferences.with().ways(ways).preferences())).stream()
            .filter(Line.class::isInstance)
            .map(line -> ((Line) line).words(session).text())
            .toList();

    String told = words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".";
    assertThat(said).containsOnlyOnce(told).containsSubsequence(told, "Up.");
    assertThat(messages(Planner.plan(routine, DEFAULTS)))
        .noneMatch(Line.HowToEnd.class::isInstance);
  }

  /** Thirty seconds on each side are thirty seconds: nothing is called between the movements. */
  @Test
  void repetitionsForATimeTakeIt() throws Exception {
    Routine routine =
        RoutineReader.read(Path.of("src/test/resources/backtalk/prescriptions/doses.yaml"));
    List<Segment> floss =
        Planner.plan(routine, DEFAULTS)
            .segments()
            .filter(of -> of.subject().filter(on -> on.stretch().id().equals("floss")).isPresent())
            .toList();

    for (Side side : Side.values()) {
      List<Segment> moved =
          floss.stream()
              .filter(Segment::isHold)
              .filter(of -> of.subject().orElseThrow().side().equals(Optional.of(side)))
              .toList();
      assertThat(moved.stream().map(of -> of.duration().orElseThrow()).reduce(Duration::plus))
          .hasValue(Duration.ofSeconds(30));
      int first = floss.indexOf(moved.get(0));
      assertThat(floss.subList(first, first + moved.size())).isEqualTo(moved);
    }
  }

  @ParameterizedTest
  @CsvSource({"LEAST, 2", "MIDDLE, 3", "MOST, 4"})
  void ofARangeOfRoundsThePersonChooses(RangeChoice ranges, int rounds) throws Exception {
    Routine routine =
        RoutineReader.read(
            "{name: R, stretches: [{block: Round, repeat: 2-4, stretches: {name: A, set-up: Up.,"
                + " hold: 5s}}]}",
            "r.yaml");
    Plan plan = Planner.plan(routine, Preferences.with().ranges(ranges).preferences());

    assertThat(plan.segments().filter(Segment::isHold)).hasSize(rounds);
    assertThat(messages(plan)).contains(new Line.Round(Optional.of("Round"), rounds, rounds));
  }

  /** Minutes are written for seconds: that is told before anybody lies down to it. */
  @Test
  void aVeryLongHoldIsAskedAboutOnceAtTheStart() throws Exception {
    Routine routine = TestRoutines.of(TestRoutines.plain("long", 2700));
    Message asked = new Line.LongHold("The long", Duration.ofMinutes(45));

    assertThat(Planner.plan(routine, DEFAULTS).part(0))
        .flatExtracting(Segment::cues)
        .extracting(Cue::message)
        .contains(asked);
    assertThat(
            messages(Planner.plan(routine, Preferences.with().safetyInFull(false).preferences())))
        .doesNotContain(asked);
    assertThat(messages(Planner.plan(TestRoutines.of(TestRoutines.plain("long", 300)), DEFAULTS)))
        .noneMatch(Line.LongHold.class::isInstance);
  }

  @Test
  void aSidedStretchCallsTheSideBeforeAndBetween() throws Exception {
    Plan plan = Planner.plan(TestRoutines.of(TestRoutines.sided("knee", 20, 1)), DEFAULTS);

    assertThat(kinds(plan))
        .isEqualTo(
            "welcome welcome safety transition transition transition transition transition set-up"
                + " set-up set-up settle hold release switch set-up settle hold release closing"
                + " closing closing closing closing closing closing");
    assertThat(messages(plan))
        .contains(new Line.FirstSide(Side.LEFT), new Line.SwitchSides(Side.RIGHT, 3));
  }

  @Test
  void everyLaterRepetitionOfASidedStretchCallsItsNumberAndItsSide() throws Exception {
    Plan plan = Planner.plan(TestRoutines.of(TestRoutines.sided("knee", 20, 2)), DEFAULTS);

    assertThat(messages(plan))
        .containsSubsequence(
            new Line.DoseAhead(TestRoutines.sided("knee", 20, 2).dose()),
            new Line.FirstSide(Side.LEFT),
            new Line.SwitchSides(Side.RIGHT, 3),
            new Line.RepetitionBegins(2, Optional.of(2), true),
            new Line.SwitchSides(Side.LEFT, 4),
            new Line.SwitchSides(Side.RIGHT, 5));
  }

  @ParameterizedTest
  @EnumSource(Side.class)
  void theFirstSideIsTheOneAskedFor(Side first) throws Exception {
    Plan plan =
        Planner.plan(
            TestRoutines.of(TestRoutines.sided("knee", 20, 1)),
            Preferences.with().firstSide(first).preferences());

    assertThat(holds(plan).map(hold -> hold.subject().orElseThrow().side().orElseThrow()))
        .containsExactly(first, first.other());
  }

  @Test
  void scaleChangesEveryHoldButThoseWithATimeOfTheirOwn() throws Exception {
    Routine routine = TestRoutines.of(TestRoutines.plain("one", 30), TestRoutines.plain("two", 20));
    Holds holds = new Holds(1.5, Map.of("two", Duration.ofSeconds(7)));

    assertThat(
            holdSeconds(
                Planner.plan(routine, Preferences.with().holds(any -> holds).preferences())))
        .containsExactly(45L, 7L);
  }

  @ParameterizedTest
  @CsvSource({"5, 0.5, 3", "5, 0.25, 1", "1, 0.1, 1", "3600, 10, 3600", "20, 1.02, 20"})
  void aScaledHoldIsWholeSecondsBetweenOneSecondAndAnHour(int hold, double scale, long expected)
      throws Exception {
    Preferences scaled = Preferences.with().holds(any -> new Holds(scale, Map.of())).preferences();

    assertThat(holdSeconds(Planner.plan(TestRoutines.of(TestRoutines.plain("one", hold)), scaled)))
        .containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource({"LEAST, 15, 4", "MIDDLE, 22, 4", "MOST, 30, 5"})
  void rangesTakeTheLeastUnlessAskedOtherwise(RangeChoice choice, long hold, int repetitions)
      throws Exception {
    Stretch stretch =
        TestRoutines.withDose(
            "one",
            Position.SUPINE,
            Place.FLOOR,
            TestRoutines.dose(
                new Hold.Timed(new Range<>(Duration.ofSeconds(15), Duration.ofSeconds(30)), false),
                Sides.NONE,
                new Repetitions.Fixed(new Range<>(4, 5))));

    assertThat(
            holdSeconds(
                Planner.plan(
                    TestRoutines.of(stretch), Preferences.with().ranges(choice).preferences())))
        .hasSize(repetitions)
        .containsOnly(hold);
  }

  @Test
  void repetitionsOfOneStretchCanBeSetWithoutTouchingTheOthers() throws Exception {
    Routine routine = TestRoutines.of(TestRoutines.plain("one", 10), TestRoutines.plain("two", 10));

    Plan plan =
        Planner.plan(routine, Preferences.with().repetitions(Map.of("two", 3)).preferences());

    assertThat(holds(plan).map(hold -> hold.subject().orElseThrow().stretch().id()))
        .containsExactly("one", "two", "two", "two");
  }

  @ParameterizedTest
  @CsvSource({
    "3, ''",
    "4, '3 2 1'",
    "9, '3 2 1'",
    "10, '5 4 3 2 1'",
    "20, '5 4 3 2 1'",
  })
  void shortHoldsHaveAShortCountdown(int hold, String numbers) throws Exception {
    assertThat(counts(DEFAULTS, hold)).isEqualTo(numbers);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 20, ''",
    "1, 20, 1",
    "10, 20, '10 9 8 7 6 5 4 3 2 1'",
    "10, 10, '9 8 7 6 5 4 3 2 1'"
  })
  void theCountdownIsAsLongAsAskedAndNeverCountsTheFirstSecond(int from, int hold, String numbers)
      throws Exception {
    assertThat(
            counts(
                Preferences.with()
                    .countdown(any -> new Countdown(from, CountdownStyle.WORDS))
                    .preferences(),
                hold))
        .isEqualTo(numbers);
  }

  @Test
  void everyNumberIsAnchoredToItsSecondBeforeTheEnd() throws Exception {
    Segment hold = holds(plan(DEFAULTS, 30)).findFirst().orElseThrow();

    assertThat(hold.cues().stream().filter(cue -> cue.kind() == CueKind.COUNTDOWN).map(Cue::anchor))
        .containsExactly(
            new Anchor.BeforeEnd(Duration.ofSeconds(5)),
            new Anchor.BeforeEnd(Duration.ofSeconds(4)),
            new Anchor.BeforeEnd(Duration.ofSeconds(3)),
            new Anchor.BeforeEnd(Duration.ofSeconds(2)),
            new Anchor.BeforeEnd(Duration.ofSeconds(1)));
  }

  @Test
  void halfwayIsMarkedFromTwentySecondsAndTenSecondsFromThirty() throws Exception {
    assertThat(marks(DEFAULTS, 19)).isEmpty();
    assertThat(marks(DEFAULTS, 20)).containsExactly(CueKind.HALFWAY);
    assertThat(marks(DEFAULTS, 29)).containsExactly(CueKind.HALFWAY);
    assertThat(marks(DEFAULTS, 30)).containsExactly(CueKind.HALFWAY, CueKind.TIME_LEFT);
    assertThat(marks(Preferences.with().halfway(false).tenSeconds(false).preferences(), 60))
        .isEmpty();
  }

  @Test
  void ticksCountSilently() throws Exception {
    Preferences ticks =
        Preferences.with().countdown(any -> new Countdown(3, CountdownStyle.TICKS)).preferences();

    assertThat(holds(plan(ticks, 20)).findFirst().orElseThrow().cues())
        .filteredOn(cue -> cue.kind() == CueKind.TICK)
        .hasSize(3);
    assertThat(
            counts(
                Preferences.with()
                    .countdown(any -> new Countdown(5, CountdownStyle.NONE))
                    .preferences(),
                20))
        .isEmpty();
  }

  @Test
  void thereIsTimeForEveryChangeOfPosition() throws Exception {
    Routine routine =
        TestRoutines.of(
            TestRoutines.stretch("a", Position.PRONE, Place.FLOOR, 10, Sides.NONE, 1),
            TestRoutines.stretch("b", Position.SUPINE, Place.FLOOR, 10, Sides.NONE, 1),
            TestRoutines.stretch("c", Position.SUPINE, Place.FLOOR, 10, Sides.NONE, 1),
            TestRoutines.stretch("d", Position.SUPINE, Place.BED, 10, Sides.NONE, 1));

    assertThat(transitions(Planner.plan(routine, DEFAULTS)))
        .containsExactly(
            "GET_DOWN_ON_KNEES 8.0",
            "GO_ONTO_HANDS_AND_KNEES 4.0",
            "LIE_ON_STOMACH 7.0",
            "ROLL_OVER_ONTO_BACK 6.0",
            "SUPINE 5.0",
            "ROLL_ONTO_SIDE 5.0",
            "PUSH_ONTO_HANDS_AND_KNEES 6.0",
            "FOOT_FORWARD 5.0",
            "STAND_UP_HOLDING 8.0",
            "GO_TO_BED 15.0",
            "SIT_DOWN_ON_BED 6.0",
            "LIE_DOWN_ON_BED 8.0",
            "ROLL_ONTO_BACK 5.0",
            "NEAR_EDGE_OF_BED 2.0",
            "FACE_EDGE_OF_BED 2.0",
            "FEET_DOWN_AND_SIT 2.0",
            "SIT_FOR_A_MOMENT 2.0",
            "STAND_UP 2.0");
  }

  @Test
  void whoLiesOnTheSideThatIsNamedTurnsOverForTheOther() throws Exception {
    Routine routine =
        TestRoutines.of(
            TestRoutines.stretch(
                "a", Position.SIDE_LYING, Place.FLOOR, 10, Sides.ONE_THEN_OTHER, 1),
            TestRoutines.stretch(
                "b", Position.SIDE_LYING_OTHER, Place.BED, 10, Sides.ONE_THEN_OTHER, 1));

    assertThat(
            Planner.plan(routine, DEFAULTS)
                .segments()
                .flatMap(segment -> segment.cues().stream())
                .map(Cue::message)
                .filter(
                    message ->
                        (message instanceof Move move && move.name().contains("SIDE"))
                            || message instanceof Line.SwitchSides)
                .map(message -> message instanceof Move move ? move.name() : "CHANGE"))
        .containsExactly(
            "LIE_DOWN_ON_LEFT_SIDE",
            "CHANGE",
            "TURN_OVER_ONTO_RIGHT_SIDE",
            "LIE_ON_RIGHT_SIDE",
            "CHANGE",
            "TURN_OVER_ONTO_LEFT_SIDE");
  }

  @Test
  void shortInstructionsUseTheShortFormsAndKeepTheSafety() throws Exception {
    Routine routine = TestRoutines.of(TestRoutines.sided("knee", 20, 1));

    List<Message> messages =
        messages(
            Planner.plan(
                routine,
                Preferences.with().instructions(Preferences.Instructions.SHORT).preferences()));

    assertThat(messages).contains(new Line.Instruction("Never force anything."));
    assertThat(messages).doesNotContain(new Line.Instruction("Make room."));
    assertThat(messages.toString())
        .doesNotContain("Lift your {side} leg.")
        .contains("The {side} leg");
  }

  @Test
  void namesOnlyGiveTheTimeWithoutTheWordsAndKeepTheSafety() throws Exception {
    Routine routine = TestRoutines.of(TestRoutines.sided("knee", 20, 1));
    Plan plan =
        Planner.plan(
            routine, Preferences.with().instructions(Preferences.Instructions.NAMES).preferences());

    assertThat(messages(plan))
        .contains(
            new Line.Instruction("Never force anything."),
            new Line.Title("stretch", "The knee", Optional.empty(), 1, 1),
            new Line.FirstSide(Side.LEFT),
            new Line.SwitchSides(Side.RIGHT, 3));
    assertThat(messages(plan).toString()).doesNotContain("Lift your", "leg, over the");
    assertThat(plan.segments().filter(s -> s.kind() == SegmentKind.SETTLE && s.cues().isEmpty()))
        .hasSizeGreaterThanOrEqualTo(2);
  }

  @Test
  void whatIsLeftOutIsNeitherDoneNorCounted() throws Exception {
    Routine routine = TestRoutines.of(TestRoutines.plain("one", 10), TestRoutines.plain("two", 10));

    assertThat(
            messages(
                Planner.plan(routine, Preferences.with().leaveOut(Set.of("one")).preferences())))
        .contains(new Line.Title("stretch", "The two", Optional.empty(), 1, 1));
  }

  @Test
  void leavingOutEverythingIsRefusedInWords() {
    Routine routine = TestRoutines.of(TestRoutines.plain("one", 10));

    assertThatThrownBy(
            () -> Planner.plan(routine, Preferences.with().leaveOut(Set.of("one")).preferences()))
        .isInstanceOf(PlanException.class)
        .hasMessage(
            "There is nothing to do: leave-out in the config names every stretch of \"Test"
                + " routine\". Take at least one of them off that list.");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void leftAndRightAreHeldForTheSameTimeWhateverTheConfigSays(long seed) throws Exception {
    Random random = new Random(seed);
    Routine routine =
        TestRoutines.of(
            TestRoutines.sided("a", 1 + random.nextInt(90), 1 + random.nextInt(4)),
            TestRoutines.sided("b", 1 + random.nextInt(90), 1 + random.nextInt(4)),
            TestRoutines.sided("c", 1 + random.nextInt(90), 1));
    Plan plan =
        Planner.plan(
            routine,
            Preferences.with()
                .holds(
                    any ->
                        new Holds(
                            0.1 + 9 * random.nextDouble(),
                            random.nextBoolean()
                                ? Map.of()
                                : Map.of("b", Duration.ofMillis(1000 + random.nextInt(60_000)))))
                .repetitions(random.nextBoolean() ? Map.of() : Map.of("c", 1 + random.nextInt(5)))
                .firstSide(random.nextBoolean() ? Side.LEFT : Side.RIGHT)
                .ranges(random.nextBoolean() ? RangeChoice.LEAST : RangeChoice.MOST)
                .preferences());

    holds(plan)
        .collect(Collectors.groupingBy(hold -> hold.subject().orElseThrow().stretch().id()))
        .forEach(
            (id, holds) -> {
              Map<Side, Duration> held = new EnumMap<>(Side.class);
              holds.forEach(
                  hold ->
                      held.merge(
                          hold.subject().orElseThrow().side().orElseThrow(),
                          length(hold),
                          Duration::plus));
              assertThat(held.get(Side.LEFT))
                  .as("seed %d, stretch %s", seed, id)
                  .isEqualTo(held.get(Side.RIGHT));
            });
  }

  /** The movements and stays between poses, with the seconds after each. */
  private static List<String> transitions(Plan plan) {
    return plan.segments()
        .flatMap(segment -> segment.cues().stream())
        .filter(cue -> cue.message() instanceof Move || cue.message() instanceof Line.Staying)
        .map(
            cue -> {
              String what =
                  cue.message() instanceof Move moving
                      ? moving.name()
                      : ((Line.Staying) cue.message()).position().name();
              return what + " " + ((Anchor.InTurn) cue.anchor()).pauseAfter().toMillis() / 1000.0;
            })
        .toList();
  }

  @Test
  void aStretchMayDoWithoutTheRestOfItsRoutine() throws Exception {
    Routine routine =
        RoutineReader.read(
            """
            name: Rests
            rest-between: 10s
            stretches:
              - {name: One, set-up: Lie down., hold: 5s, rest-after: 0s}
              - {name: Two, set-up: Lie down., hold: 5s}
              - {name: Three, set-up: Lie down., hold: 5s}
            """,
            "rests.yaml");

    assertThat(
            messages(Planner.plan(routine, DEFAULTS)).stream().filter(Line.Rest.class::isInstance))
        .containsExactly(new Line.Rest(Duration.ofSeconds(10), true));
  }

  private static Plan plan(Preferences preferences, int hold) throws PlanException {
    return Planner.plan(TestRoutines.of(TestRoutines.plain("one", hold)), preferences);
  }

  private static String counts(Preferences preferences, int hold) throws PlanException {
    return messages(plan(preferences, hold)).stream()
        .filter(Line.Count.class::isInstance)
        .map(count -> Integer.toString(((Line.Count) count).number()))
        .collect(Collectors.joining(" "));
  }

  private static List<CueKind> marks(Preferences preferences, int hold) throws PlanException {
    return holds(plan(preferences, hold)).findFirst().orElseThrow().cues().stream()
        .map(Cue::kind)
        .filter(kind -> kind == CueKind.HALFWAY || kind == CueKind.TIME_LEFT)
        .toList();
  }

  private static List<Message> messages(Plan plan) {
    return plan.segments().flatMap(segment -> segment.cues().stream()).map(Cue::message).toList();
  }

  private static String kinds(Plan plan) {
    return plan.segments().map(segment -> segment.kind().id()).collect(Collectors.joining(" "));
  }

  private static Stream<Segment> holds(Plan plan) {
    return plan.segments().filter(segment -> segment.kind() == SegmentKind.HOLD);
  }

  private static Stream<Long> holdSeconds(Plan plan) {
    return holds(plan).map(hold -> length(hold).toSeconds());
  }

  private static Duration length(Segment segment) {
    return segment.duration().orElseThrow();
  }
}
