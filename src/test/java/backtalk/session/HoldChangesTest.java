package backtalk.session;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.plan.Preferences;
import backtalk.plan.Preferences.Countdown;
import backtalk.plan.Preferences.CountdownStyle;
import backtalk.plan.SegmentKind;
import backtalk.plan.Subject;
import backtalk.routine.Hold;
import backtalk.routine.Position;
import backtalk.routine.Posture.Place;
import backtalk.routine.Repetitions;
import backtalk.routine.Routine;
import backtalk.routine.Side;
import backtalk.routine.Sides;
import backtalk.routine.Stretch;
import backtalk.routine.TestRoutines;
import backtalk.routine.reader.RoutineReader;
import backtalk.score.ScoredSegment;
import backtalk.system.EnumWords;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds that the person makes longer or shorter, or ends. */
class HoldChangesTest {

  private static final Hold OPEN = new Hold.Comfortable(Duration.ofMinutes(1));
  private static final Hold SHORT = Hold.timed(Duration.ofSeconds(5));

  @Test
  void theHoldIsLongerTheCountdownMovesAndTheOtherSideGetsTheSame() throws Exception {
    Rehearsal session = of(timed(20, Sides.EACH, 1)).say(Command.LONGER, SegmentKind.HOLD, 8000);
    session.run();

    assertThat(cues(hold(session, 1)))
        .containsExactly(
            "0 Hold for twenty seconds.",
            "3000 Breathe slowly.",
            "8000 Five seconds longer.",
            "12500 Halfway.",
            "20000 Five.",
            "21000 Four.",
            "22000 Three.",
            "23000 Two.",
            "24000 One.");
    assertThat(holds(session)).containsExactly("left 25000", "right 25000");
    assertThat(session.director().changedHolds()).isEqualTo(Map.of("one", Duration.ofSeconds(25)));
  }

  @Test
  void longerAndShorterUndoEachOther() throws Exception {
    Rehearsal session =
        of(timed(20, Sides.EACH, 2))
            .say(Command.LONGER, SegmentKind.HOLD, 4000)
            .then(Command.SHORTER, 2000);
    session.run();

    assertThat(holds(session))
        .containsExactly("left 20000", "right 20000", "left 20000", "right 20000");
    assertThat(session.director().changedHolds().values()).allMatch(Duration.ofSeconds(20)::equals);
  }

  @Test
  void onTheSecondSideTheChangeBeginsWithTheNextRepetition() throws Exception {
    Rehearsal session =
        of(timed(20, Sides.EACH, 3))
            .say(
                Command.LONGER,
                segment -> segment.segment().kind() == SegmentKind.HOLD && isRight(segment),
                Rehearsal.When.MIDDLE);
    session.run();

    assertThat(holds(session))
        .containsExactly(
            "left 20000", "right 20000", "left 25000", "right 25000", "left 25000", "right 25000");
    assertThat(cues(hold(session, 2))).contains("10000 Five seconds longer, from the next one on.");
  }

  @Test
  void beforeTheHoldItIsTheOneToCome() throws Exception {
    Rehearsal session = of(timed(20, Sides.EACH, 1)).say(Command.SHORTER, SegmentKind.SETTLE, 1000);
    session.run();

    assertThat(holds(session)).containsExactly("left 15000", "right 15000");
  }

  @Test
  void whereThereIsNoHoldToComeNothingChanges() throws Exception {
    Rehearsal session = of(timed(20, Sides.EACH, 1)).say(Command.LONGER, SegmentKind.CLOSING, 100);
    session.run();

    assertThat(session.heard(session.obeyedAt().get(0), 1000)).contains("Not now.");
    assertThat(session.director().changedHolds()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {14_001, 15_000, 19_999})
  void theCountdownIsNeverTakenBack(long at) throws Exception {
    Rehearsal session = of(timed(20, Sides.EACH, 1)).say(Command.LONGER, SegmentKind.HOLD, at);
    session.run();

    assertThat(holds(session)).containsExactly("left 20000", "right 20000");
  }

  @ParameterizedTest
  @CsvSource({"10, 19001", "10, 23000", "3, 26001"})
  void howeverLongTheCountdownIs(int from, long at) throws Exception {
    Rehearsal session = counting(from).say(Command.LONGER, SegmentKind.HOLD, at);
    session.run();

    assertThat(holds(session)).containsExactly("left 30000", "right 30000");
    assertThat(cues(hold(session, 1)).stream().filter(cue -> cue.endsWith(" Three."))).hasSize(1);
    assertThat(cues(hold(session, 1)).stream().filter(cue -> cue.endsWith(" Ten.")))
        .hasSize(from == 10 ? 1 : 0);
  }

  @ParameterizedTest
  @CsvSource({"10, 19000", "3, 26000", "0, 29000"})
  void untilItBeginsTheHoldMayBeLonger(int from, long at) throws Exception {
    Rehearsal session = counting(from).say(Command.LONGER, SegmentKind.HOLD, at);
    session.run();

    assertThat(holds(session)).containsExactly("left 35000", "right 35000");
  }

  @Test
  void aHoldIsNeverMadeShorterThanItsCountdownFromNow() throws Exception {
    assertThat(
            holds(of(timed(20, Sides.NONE, 1)).say(Command.SHORTER, SegmentKind.HOLD, 9000).run()))
        .containsExactly("15000");
    assertThat(
            holds(of(timed(20, Sides.NONE, 1)).say(Command.SHORTER, SegmentKind.HOLD, 9001).run()))
        .containsExactly("20000");
  }

  @Test
  void noHoldIsMadeShorterThanFiveSeconds() throws Exception {
    Rehearsal session = of(timed(20, Sides.EACH, 1));
    session.say(Command.SHORTER, SegmentKind.SETTLE, 0);
    for (int i = 0; i < 9; i++) {
      session.then(Command.SHORTER, 0);
    }
    session.run();

    assertThat(holds(session)).containsExactly("left 5000", "right 5000");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 999, 7_123, 29_999, 30_100, 59_999})
  void anOpenHoldEndsAtThatFrameAndTheOtherSideGetsTheSame(long held) throws Exception {
    Rehearsal session =
        of(stretch(OPEN, Sides.EACH, Repetitions.times(2)))
            .say(Command.ENOUGH, SegmentKind.HOLD, held);
    session.run();

    assertThat(holds(session))
        .containsExactly("left " + held, "right " + held, "left 60000", "right 60000");
    ScoredSegment after = session.heard().get(session.heard().indexOf(hold(session, 1)) + 1);
    assertThat(after.placements().get(0).text()).isEqualTo("And put it down.");
  }

  /** Whoever walks up and down the stairs takes the time that it takes; nothing goes on before. */
  @ParameterizedTest
  @EnumSource(
      value = Command.class,
      names = {"READY", "ENOUGH", "RESUME"})
  void whatTakesItsTimeLastsUntilThePersonIsDone(Command done) throws Exception {
    Rehearsal session =
        of(stretch(new Hold.UntilDone(Duration.ofMinutes(10)), Sides.NONE, Repetitions.times(2)))
            .say(done, SegmentKind.WAIT, 200_123);
    session.run();

    assertThat(lengths(session, SegmentKind.WAIT)).containsExactly(200_123L, 600_000L);
    ScoredSegment wait =
        session.heard().stream()
            .filter(segment -> segment.segment().kind() == SegmentKind.WAIT)
            .findFirst()
            .orElseThrow();
    assertThat(wait.placements()).isEmpty();
  }

  /** With no time to settle there is nothing but the wait that says that the stretch was begun. */
  @Test
  void whatTakesItsTimeIsBegunAgainWithItsStretch() throws Exception {
    Stretch walk =
        stretch(new Hold.UntilDone(Duration.ofSeconds(60)), Sides.NONE, Repetitions.times(1));
    Rehearsal session =
        new Rehearsal(
                TestRoutines.of(TestRoutines.plain("before", 10), walk),
                Preferences.with().times(times -> times.withSettle(Duration.ZERO)).preferences())
            .say(Command.BACK, SegmentKind.WAIT, 5000);
    session.run();

    assertThat(lengths(session, SegmentKind.WAIT)).containsExactly(5000L, 60_000L);
    assertThat(lengths(session, SegmentKind.HOLD)).containsExactly(10_000L);
  }

  /** Enter is the key that was told; it has to end more time, too. */
  @Test
  void moreTimeInWhatTakesItsTimeIsEndedByTheSameKey() throws Exception {
    Rehearsal session =
        of(stretch(new Hold.UntilDone(Duration.ofSeconds(60)), Sides.NONE, Repetitions.times(1)))
            .say(Command.WAIT, SegmentKind.WAIT, 50_000)
            .then(Command.ENOUGH, 15_000);
    session.run();

    assertThat(lengths(session, SegmentKind.WAIT)).containsExactly(50_000L, 15_000L);
  }

  @Test
  void aPauseInWhatTakesItsTimeEndsNothing() throws Exception {
    Rehearsal session =
        of(stretch(new Hold.UntilDone(Duration.ofMinutes(10)), Sides.NONE, Repetitions.times(1)))
            .say(Command.PAUSE, SegmentKind.WAIT, 100_000)
            .then(Command.RESUME, 5000)
            .then(Command.READY, 20_000);
    session.run();

    assertThat(lengths(session, SegmentKind.WAIT)).hasSize(2).first().isEqualTo(100_000L);
    assertThat(lengths(session, SegmentKind.WAIT).get(1)).isBetween(15_000L, 20_000L);
  }

  private static List<Long> lengths(Rehearsal session, SegmentKind kind) {
    return session.heard().stream()
        .filter(segment -> segment.segment().kind() == kind)
        .map(ScoredSegment::frames)
        .toList();
  }

  @ParameterizedTest
  @EnumSource(
      value = Sides.class,
      names = {"EACH", "ONE_THEN_OTHER"})
  void thisRepetitionIsTheLastAndTheOtherSideDoesAsMany(Sides sides) throws Exception {
    Rehearsal session =
        of(stretch(SHORT, sides, new Repetitions.UntilTired(6)))
            .say(
                Command.ENOUGH,
                segment ->
                    segment.segment().kind() == SegmentKind.HOLD
                        && segment.segment().subject().orElseThrow().repetition().orElse(0) == 2,
                Rehearsal.When.FIRST_FRAME);
    session.run();

    assertThat(holds(session)).containsOnly("left 5000", "right 5000").hasSize(4);
    assertThat(session.heard(session.obeyedAt().get(0), 2000)).contains("This is the last one.");
  }

  /** The other side gets what the first one had, and no set comes after that. */
  @ParameterizedTest
  @CsvSource({
    "EACH,           1, 8,  This is the last one.",
    "EACH,           2, 8,  This is the last one.",
    "ONE_THEN_OTHER, 1, 8,  This is the last one.",
    "ONE_THEN_OTHER, 2, 12, This is the last set.",
    "NONE,           1, 4,  This is the last one."
  })
  void setsGoOnUntilThePersonIsTired(Sides sides, int side, int holds, String answer)
      throws Exception {
    String yaml =
        """
        name: Sets
        stretches:
          name: One
          sides: %s
          set-up: "Lift your {side} leg."
          hold: 5s
          repeat: 3
          sets: until tired
          rest-between-sets: 4s
        """
            .formatted(EnumWords.of(sides));
    String text = sides == Sides.NONE ? yaml.replace("{side} ", "") : yaml;
    Rehearsal session =
        new Rehearsal(RoutineReader.read(text, "sets.yaml"))
            .say(
                Command.ENOUGH,
                segment -> isHold(segment, 2, 1) && isRight(segment) == (side == 2),
                Rehearsal.When.FIRST_FRAME);
    session.run();

    long right =
        session.heard().stream().filter(it -> it.segment().isHold() && isRight(it)).count();
    assertThat(holds(session)).hasSize(holds);
    assertThat(right).isEqualTo(sides == Sides.NONE ? 0 : holds / 2);
    assertThat(session.heard(session.obeyedAt().get(0), 2000)).contains(answer);
  }

  /** It ends the rest as well, unless the other side still gets what this one had. */
  @ParameterizedTest
  @CsvSource({
    "NONE,           6, 3, '0.000  Exercise two of two. After.'",
    "EACH,           6, 6, '0.000  Exercise two of two. After.'",
    "ONE_THEN_OTHER, 6, 6, '0.000  Exercise two of two. After.'",
    "ONE_THEN_OTHER, 4, 6, '0.000  This is the last set.'",
    "EACH,           4, 6, '0.000  This is the last one.'"
  })
  void whoeverHasHadEnoughInARestGoesOnAtOnce(Sides sides, int rest, int holds, String then)
      throws Exception {
    String yaml =
        """
        name: Sets
        stretches:
          - name: One
            sides: %s
            set-up: "Lift your %s leg."
            hold: 5s
            repeat: 3
            sets: until tired
            rest-between-sides: 4s
            rest-between-sets: 6s
          - name: After
            set-up: "Sit down."
            hold: 10s
        """
            .formatted(EnumWords.of(sides), sides == Sides.NONE ? "one" : "{side}");
    Rehearsal session =
        new Rehearsal(RoutineReader.read(yaml, "sets.yaml"))
            .say(Command.ENOUGH, segment -> isRest(segment, 3, rest), Rehearsal.When.MIDDLE);
    session.run();

    assertThat(holds(session)).hasSize(holds + 1);
    assertThat(session.heard(session.obeyedAt().get(0), 3000)).contains(then);
  }

  /** The rest before the other side is another one: what is left of the longer one says nothing. */
  @Test
  void whoeverHasHadEnoughBeforeTheOtherSideHearsWholeWhatLeadsThere() throws Exception {
    String yaml =
        """
        name: Tired
        stretches:
          name: One
          sides: one-then-other
          set-up: "Lift your {side} leg."
          hold: 5s
          repeat: until tired
          rest: 30s
          rest-between-sides: 5s
        """;
    Rehearsal session =
        new Rehearsal(RoutineReader.read(yaml, "tired.yaml"))
            .say(Command.ENOUGH, segment -> isRest(segment, 2, 30), Rehearsal.When.MIDDLE);
    session.run();

    assertThat(holds(session))
        .containsExactly("left 5000", "left 5000", "right 5000", "right 5000");
    assertThat(lengths(session, SegmentKind.REST))
        .as("the first, half of the second, between the sides, and one on the right")
        .containsExactly(30_000L, 15_000L, 5_000L, 30_000L);
    assertThat(session.heard(session.obeyedAt().get(0), 20_000)).contains("Lift your right leg.");
  }

  private static boolean isRest(ScoredSegment segment, int repetition, int seconds) {
    return segment.segment().kind() == SegmentKind.REST
        && segment.segment().duration().equals(Optional.of(Duration.ofSeconds(seconds)))
        && segment.segment().subject().flatMap(Subject::repetition).equals(Optional.of(repetition));
  }

  private static boolean isHold(ScoredSegment segment, int set, int repetition) {
    return segment.segment().isHold()
        && segment.segment().subject().flatMap(Subject::set).equals(Optional.of(set))
        && segment.segment().subject().flatMap(Subject::repetition).equals(Optional.of(repetition));
  }

  /** Both sides of the first set are done alike, and what was asked for begins with the next. */
  @Test
  void whereSetsGetFewerRepetitionsTheNextSetIsTheLongerOne() throws Exception {
    Rehearsal session =
        of(stretch(SHORT, Sides.ONE_THEN_OTHER, new Repetitions.BySet(List.of(3, 2, 1))))
            .say(
                Command.LONGER,
                segment ->
                    segment.segment().kind() == SegmentKind.HOLD
                        && segment.segment().subject().orElseThrow().repetition().orElse(0) == 3
                        && segment
                            .segment()
                            .subject()
                            .orElseThrow()
                            .side()
                            .equals(Optional.of(Side.RIGHT)),
                Rehearsal.When.FIRST_FRAME);
    session.run();

    assertThat(holds(session))
        .containsExactly(
            "left 5000",
            "left 5000",
            "left 5000",
            "right 5000",
            "right 5000",
            "right 5000",
            "left 10000",
            "left 10000",
            "right 10000",
            "right 10000",
            "left 10000",
            "right 10000");
  }

  @Test
  void aHoldThatIsInterruptedAndTakenUpIsLongerAsAWhole() throws Exception {
    Rehearsal session =
        of(timed(20, Sides.EACH, 1))
            .say(Command.PAUSE, SegmentKind.HOLD, 12_000)
            .then(Command.RESUME, 4000)
            .then(Command.LONGER, 6000);
    session.run();

    assertThat(holds(session)).containsExactly("left 12000", "left 13000", "right 25000");
  }

  /** A repetition of several holds: what is over stays as it was, on both sides. */
  @Test
  void inMovementsTheHoldThatIsHeardIsLongerAndThoseThatFollowOnBothSides() throws Exception {
    Rehearsal session =
        new Rehearsal(turns("hold: 10s", "hold: 8s"))
            .say(Command.LONGER, segment -> isHeldFor(segment, 8000), Rehearsal.When.FIRST_FRAME);
    session.run();

    assertThat(holds(session))
        .containsExactly(
            "left 10000",
            "left 13000",
            "right 10000",
            "right 13000",
            "left 15000",
            "left 13000",
            "right 15000",
            "right 13000");
    assertThat(session.director().changedHolds()).isEmpty();
  }

  @Test
  void inMovementsOnTheSecondSideTheChangeBeginsWithTheNextRepetition() throws Exception {
    Rehearsal session =
        new Rehearsal(turns("hold: 10s", "time: 1s"))
            .say(
                Command.SHORTER,
                segment -> isHeldFor(segment, 10_000) && isRight(segment),
                Rehearsal.When.FIRST_FRAME);
    session.run();

    assertThat(holds(session))
        .containsExactly("left 10000", "right 10000", "left 5000", "right 5000");
    assertThat(session.director().changedHolds()).isEqualTo(Map.of("one", Duration.ofSeconds(5)));
  }

  /** What the stretch has besides is not cut to nothing. */
  @Test
  void aShortHoldOfTheSameRepetitionStaysAsShortAsItIs() throws Exception {
    Rehearsal session =
        new Rehearsal(turns("hold: 10s", "hold: 4s"))
            .say(
                Command.SHORTER, segment -> isHeldFor(segment, 10_000), Rehearsal.When.FIRST_FRAME);
    session.run();

    assertThat(holds(session))
        .containsExactly(
            "left 5000",
            "left 4000",
            "right 5000",
            "right 4000",
            "left 5000",
            "left 4000",
            "right 5000",
            "right 4000");
  }

  /** A repetition that goes from side to side by itself. */
  @Test
  void whatOneSideGetsInARepetitionTheOtherGetsToo() throws Exception {
    String yaml =
        """
        name: Looking
        stretches:
          - name: One
            set-up: Sit tall.
            repeat: 2
            rest: 0s
            phases:
              - {say: "To the {side}.", side: one, time: 1s, hold: 10s}
              - {say: Nod., hold: 7s}
              - {say: "To the {side}.", side: other, time: 1s, hold: 10s}
        """;
    for (boolean onTheSecondSide : List.of(false, true)) {
      Rehearsal session =
          new Rehearsal(RoutineReader.read(yaml, "looking.yaml"))
              .say(
                  Command.LONGER,
                  segment -> isHeldFor(segment, 10_000) && isRight(segment) == onTheSecondSide,
                  Rehearsal.When.FIRST_FRAME);
      session.run();

      assertThat(
              session.heard().stream()
                  .filter(segment -> segment.segment().isHold())
                  .map(
                      segment ->
                          segment
                                  .segment()
                                  .subject()
                                  .orElseThrow()
                                  .side()
                                  .map(Side::word)
                                  .orElse("none")
                              + " "
                              + segment.frames()))
          .containsExactlyElementsOf(
              onTheSecondSide
                  ? List.of(
                      "left 10000",
                      "none 7000",
                      "right 10000",
                      "left 15000",
                      "none 12000",
                      "right 15000")
                  : List.of(
                      "left 15000",
                      "none 12000",
                      "right 15000",
                      "left 15000",
                      "none 12000",
                      "right 15000"));
    }
  }

  private static Routine turns(String first, String second) throws Exception {
    String yaml =
        """
        name: Turns
        stretches:
          - name: One
            sides: each
            set-up: Bend your knees.
            repeat: 2
            rest: 0s
            phases:
              - {say: "To the {side}.", %s}
              - {say: And further., %s}
        """;
    return RoutineReader.readWithWarnings(yaml.formatted(first, second), "turns.yaml").routine();
  }

  private static boolean isHeldFor(ScoredSegment segment, long frames) {
    return segment.segment().isHold() && segment.frames() == frames;
  }

  private static Rehearsal of(Stretch stretch) throws Exception {
    return new Rehearsal(TestRoutines.of(stretch));
  }

  private static Rehearsal counting(int from) throws Exception {
    return new Rehearsal(
        TestRoutines.of(timed(30, Sides.EACH, 1)),
        Preferences.with()
            .countdown(any -> new Countdown(from, CountdownStyle.WORDS))
            .preferences());
  }

  private static Stretch timed(int seconds, Sides sides, int repetitions) {
    return TestRoutines.stretch("one", Position.SUPINE, Place.FLOOR, seconds, sides, repetitions);
  }

  private static Stretch stretch(Hold hold, Sides sides, Repetitions repetitions) {
    return TestRoutines.withDose(
        "one", Position.SUPINE, Place.FLOOR, TestRoutines.dose(hold, sides, repetitions));
  }

  private static ScoredSegment hold(Rehearsal session, int number) {
    return session.heard().stream()
        .filter(segment -> segment.segment().kind() == SegmentKind.HOLD)
        .skip(number - 1)
        .findFirst()
        .orElseThrow();
  }

  private static List<String> holds(Rehearsal session) {
    return session.heard().stream()
        .filter(segment -> segment.segment().kind() == SegmentKind.HOLD)
        .map(
            segment ->
                segment
                        .segment()
                        .subject()
                        .orElseThrow()
                        .side()
                        .map(side -> side.name().toLowerCase(Locale.ROOT) + " ")
                        .orElse("")
                    + segment.frames())
        .toList();
  }

  private static List<String> cues(ScoredSegment segment) {
    return segment.placements().stream()
        .map(cue -> cue.startFrame() - segment.startFrame() + " " + cue.text())
        .toList();
  }

  private static boolean isRight(ScoredSegment segment) {
    return segment
        .segment()
        .subject()
        .orElseThrow()
        .side()
        .filter(side -> side == Side.RIGHT)
        .isPresent();
  }
}
