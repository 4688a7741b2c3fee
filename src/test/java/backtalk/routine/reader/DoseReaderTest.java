package backtalk.routine.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backtalk.routine.Advice;
import backtalk.routine.Breath;
import backtalk.routine.Guidance.Step;
import backtalk.routine.Hold;
import backtalk.routine.Hold.Noun;
import backtalk.routine.Phase;
import backtalk.routine.Phase.Approach;
import backtalk.routine.Prescription;
import backtalk.routine.Prescription.Rests;
import backtalk.routine.Progression;
import backtalk.routine.Progression.Growth;
import backtalk.routine.Range;
import backtalk.routine.Repetitions;
import backtalk.routine.Sides;
import backtalk.routine.Stretch;
import backtalk.routine.TestRoutines;
import backtalk.yaml.YamlException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every way to say how long, how often and on which sides. */
class DoseReaderTest {

  private static Duration seconds(long number) {
    return Duration.ofSeconds(number);
  }

  private static Stretch stretch(String lines) throws YamlException {
    String text =
        """
        name: Test
        stretches:
          - name: Leg lift
            set-up: Lift the {side} leg.
        """
            + lines.indent(4);
    assertThat(RoutineSchemaTest.complaints(text)).isEmpty();
    return RoutineReader.read(text, "my.yaml").stretches().get(0);
  }

  static Stream<Arguments> holds() {
    return Stream.of(
        Arguments.of("20s", Hold.timed(seconds(20))),
        Arguments.of("15-30s", new Hold.Timed(new Range<>(seconds(15), seconds(30)), false)),
        Arguments.of("30s+", new Hold.Timed(new Range<>(seconds(30), seconds(60)), true)),
        Arguments.of("1m30s +", new Hold.Timed(new Range<>(seconds(90), seconds(180)), true)),
        Arguments.of("3 breaths", new Hold.Breaths(Range.of(3))),
        Arguments.of("1 breath", new Hold.Breaths(Range.of(1))),
        Arguments.of("3 to 5 breaths", new Hold.Breaths(new Range<>(3, 5))),
        Arguments.of("10 counts", new Hold.Counted(Range.of(10), Noun.COUNTS, seconds(1))),
        Arguments.of("5 counts of 2s", new Hold.Counted(Range.of(5), Noun.COUNTS, seconds(2))),
        Arguments.of("8 circles", new Hold.Counted(Range.of(8), Noun.CIRCLES, seconds(4))),
        Arguments.of(
            "8-10 circles of 3s", new Hold.Counted(new Range<>(8, 10), Noun.CIRCLES, seconds(3))),
        Arguments.of("none", new Hold.None()),
        Arguments.of("briefly", new Hold.Briefly()),
        Arguments.of("as long as comfortable", new Hold.Comfortable(Duration.ofMinutes(2))),
        Arguments.of(
            "as long as comfortable, up to 5m", new Hold.Comfortable(Duration.ofMinutes(5))),
        Arguments.of("as long as it takes", new Hold.UntilDone(Duration.ofMinutes(10))),
        Arguments.of("as long as it takes, up to 5m", new Hold.UntilDone(Duration.ofMinutes(5))),
        Arguments.of("\"?\"", new Hold.Open()));
  }

  @ParameterizedTest
  @MethodSource("holds")
  void readsHolds(String text, Hold hold) throws YamlException {
    assertThat(stretch("sides: each\nhold: " + text).dose().phases())
        .containsExactly(TestRoutines.oneHold(hold));
    assertThat(stretch("sides: each\nphases:\n  - say: Up.\n    hold: " + text).dose().phases())
        .extracting(Phase::hold)
        .containsExactly(hold);
  }

  static Stream<Arguments> repetitions() {
    return Stream.of(
        Arguments.of("10", Repetitions.times(10)),
        Arguments.of("4-5", new Repetitions.Fixed(new Range<>(4, 5))),
        Arguments.of("[6, 4, 2]", new Repetitions.BySet(List.of(6, 4, 2))),
        Arguments.of("5-10, or until tired", new Repetitions.UntilTired(Optional.of(5), 10)),
        Arguments.of("8, or until tired", new Repetitions.UntilTired(Optional.of(8), 8)),
        Arguments.of("until tired", new Repetitions.UntilTired(20)),
        Arguments.of("until tired, up to 30", new Repetitions.UntilTired(30)),
        Arguments.of("\"?\"", new Repetitions.Open()));
  }

  @ParameterizedTest
  @MethodSource("repetitions")
  void readsRepetitions(String text, Repetitions repetitions) throws YamlException {
    assertThat(stretch("sides: each\nhold: 5s\nrepeat: " + text).dose().repetitions())
        .isEqualTo(repetitions);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          3                      | 3  | false
          until tired            | 5  | true
          until tired, up to 8   | 8  | true
          """)
  void readsSets(String text, int number, boolean untilTired) throws YamlException {
    Prescription dose = stretch("sides: each\nhold: 5s\nrepeat: 10\nsets: " + text).dose();
    assertThat(dose.sets()).isEqualTo(number);
    assertThat(dose.setsUntilTired()).isEqualTo(untilTired);
  }

  /** Whole ones, the last of which may reach beyond it; the rests between them count. */
  @ParameterizedTest
  @CsvSource({
    "for 30s, 0s, 15",
    "for 31s, 0s, 16",
    "for 1s, 0s, 1",
    "for 30s, 3s, 7",
    "for 27s, 3s, 6"
  })
  void readsRepetitionsForATime(String repeat, String rest, int number) throws YamlException {
    Stretch stretch =
        stretch(
            "sides: each\nphases:\n  - {say: Up., over: 1s}\n  - {say: Down., over: 1s}\nrepeat: "
                + repeat
                + "\nrest: "
                + rest);

    assertThat(stretch.dose().repetitionsIn(1)).isEqualTo(number);
    assertThat(stretch.dose().mostRepetitions()).isEqualTo(number);
  }

  @Test
  void readsASetForEachNumber() throws YamlException {
    Stretch plain = stretch("sides: each\nhold: 5s\nrepeat: [6, 4, 2]");
    Stretch counted = stretch("sides: each\nhold: 5s\nrepeat: [6, 4, 2]\nsets: 3");

    assertThat(plain.dose().sets()).isEqualTo(3);
    assertThat(counted.dose()).isEqualTo(plain.dose());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          repeat: [6]                 | this list has 1 numbers, expected one for each set
          repeat: [6, none]           | found "none", expected a whole number from 1 to 100
          repeat: [6, 4], sets: until tired | found 2 numbers of repetitions for sets until tired
          repeat: until tired, sets: until tired | repetitions until tired cannot have sets until tired
          repeat: [6, 4, 2], sets: 2  | found 3 numbers of repetitions for 2 sets
          'repeat: [6, 4], progression: {repetitions: {from: 1, to: 9, add: 1, every: 2 days}}' \
          | repetitions for a time, or of another number in each set, cannot grow
          repeat: for 30s             | repetitions for a time need movements that have one
          'repeat: for 30s, sides: each-then-both, both: Both., set-up: "The {side} leg."' \
          | repetitions for a time cannot be on each side and then on both
          'progression: {hold: {from: 1s, to: 9s, add: 1s, every: 2 days}, phase: 2}' \
          | there is no phase 2 with a hold that is a time
          'progression: {hold: {from: 1 breath, to: 9 breaths, add: 1 breath, every: 2 days}}' \
          | there is no hold in breaths
          'progression: {rest: {from: 5s, to: 9s, add: 1s, every: 2 days}}' \
          | there is one repetition, and no rest before another one
          'progression: {hold: {from: 1 breath, to: 9 breaths, add: 1 breath, every: 2}, phase: 1}' \
          | there is no phase 1 with a hold in breaths
          repeat: for a while         | found "for a while", expected a time from 1s to 1h
          """)
  void refusesSetsThatDoNotAgree(String dose, String message) {
    String text =
        "{name: R, stretches: {name: A, hold: 5s, "
            + (dose.contains("set-up") ? "" : "set-up: Up., ")
            + dose
            + "}}";
    assertThatThrownBy(() -> RoutineReader.read(text, "my.yaml"))
        .isInstanceOf(YamlException.class)
        .hasMessageContaining(message);
  }

  @ParameterizedTest
  @CsvSource({
    "each, EACH",
    "one-then-other, ONE_THEN_OTHER",
    "left, LEFT",
    "right, RIGHT",
    "painful, PAINFUL",
    "pain-free, PAIN_FREE"
  })
  void readsSides(String text, Sides sides) throws YamlException {
    Stretch stretch = stretch("hold: 5s\nsides: " + text);
    assertThat(stretch.dose().sides()).isEqualTo(sides);
    assertThat(stretch.guidance().bothSetUp()).isEmpty();
  }

  @Test
  void readsBothSidesTogether() throws YamlException {
    Stretch stretch = stretch("hold: 5s\nsides: each-then-both\nboth: Lift both legs.");
    assertThat(stretch.dose().sides()).isEqualTo(Sides.EACH_THEN_BOTH);
    assertThat(stretch.guidance().bothSetUp())
        .containsExactly(new Step("Lift both legs.", seconds(4)));
  }

  @Test
  void aHoldForATimeBeginsWithItsWordsUnlessThereIsTimeToComeThere() throws YamlException {
    Stretch stretch =
        stretch(
            """
            sides: each
            phases:
              - {say: Press., hold: 5s}
              - {say: Turn., time: 2s, hold: 5s}
              - {say: Breathe., hold: 2 breaths}
              - {say: Lift., over: 3s, hold: 5s}
              - {say: Relax.}
            """);
    assertThat(stretch.dose().phases())
        .extracting(Phase::approach)
        .containsExactly(
            new Approach.AtOnce(),
            new Approach.Free(seconds(2)),
            new Approach.Free(seconds(3)),
            new Approach.Paced(seconds(3)),
            new Approach.Free(seconds(3)));
  }

  @Test
  void movementsMaySayTheSideInPlaceOfTheSetUp() throws YamlException {
    String routine =
        """
        name: Test
        stretches:
          - name: A
            sides: each
            set-up: Bend your knees.
            phases:
              - {say: "To the {side}.", short: %s}
        """;
    String good = routine.formatted("\"{side}.\"");
    assertThat(RoutineReader.read(good, "a.yaml").stretches().get(0).dose().movementsNameSide())
        .isTrue();
    assertThatThrownBy(() -> RoutineReader.read(routine.formatted("Over."), "a.yaml"))
        .hasMessageContaining("a stretch with sides: each must say which side");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'{say: TO, side: one, hold: 5s}, {say: TO, side: other, hold: 6s}'"
            + "| one side does not get the same as the other",
        "'{say: TO, side: other, hold: 5s}, {say: TO, side: one, hold: 5s}'"
            + "| one side does not get the same as the other",
        "'{say: TO, side: one, hold: 5s}'" + "| one side does not get the same as the other",
        "'{say: To it., side: one}, {say: TO}, {say: To it., side: other}'"
            + "| a phase names a side, but does not say which",
        "'{say: TO}'| this names a side, but the stretch has none"
      })
  void bothSidesOfARepetitionGetTheSame(String phases, String problem) {
    String routine =
        "name: Test\nstretches:\n- name: A\n  set-up: Sit tall.\n  phases: ["
            + phases.replace("TO", "\"To the {side}.\"")
            + "]\n";
    assertThatThrownBy(() -> RoutineReader.read(routine, "a.yaml")).hasMessageContaining(problem);
  }

  @Test
  void aSideOfItsOwnIsForStretchesWithoutSides() {
    assertThatThrownBy(
            () ->
                stretch(
                    """
                    sides: each
                    phases:
                      - {say: "To the {side}.", side: one}
                      - {say: "To the {side}.", side: other}
                    """))
        .hasMessageContaining("a phase has a side of its own, and so has the stretch: each")
        .hasMessageContaining("Leave out side in the phases, or sides in the stretch.");
  }

  @Test
  void readsPhases() throws YamlException {
    Stretch stretch =
        stretch(
            """
            sides: one-then-other
            phases:
              - say: Lift your {side} leg.
                short: Up.
                over: 4s
                breath: out
              - say: Lower it.
                over: 4s
                breath: in
              - say: Press it down.
                time: 1s
                hold: 5s
              - say: Relax.
            """);
    assertThat(stretch.dose().isOneHold()).isFalse();
    assertThat(stretch.dose().phases())
        .containsExactly(
            new Phase(
                Optional.of("Lift your {side} leg."),
                Optional.of("Up."),
                new Approach.Paced(seconds(4)),
                Optional.of(Breath.OUT),
                new Hold.None()),
            new Phase(
                Optional.of("Lower it."),
                Optional.empty(),
                new Approach.Paced(seconds(4)),
                Optional.of(Breath.IN),
                new Hold.None()),
            new Phase(
                Optional.of("Press it down."),
                Optional.empty(),
                new Approach.Free(seconds(1)),
                Optional.empty(),
                Hold.timed(seconds(5))),
            new Phase(
                Optional.of("Relax."),
                Optional.empty(),
                new Approach.Free(seconds(3)),
                Optional.empty(),
                new Hold.None()));
  }

  @Test
  void readsSetsAndRests() throws YamlException {
    Prescription dose =
        stretch(
                """
                sides: each
                hold: 5s
                sets: 3
                rest: 2s
                rest-between-sets: 1m
                rest-between-sides: 4s
                rest-after: 10s
                """)
            .dose();
    assertThat(dose.sets()).isEqualTo(3);
    assertThat(dose.rests()).isEqualTo(new Rests(seconds(2), seconds(60), seconds(4), seconds(10)));
  }

  @Test
  void beginsWhereAProgressionBegins() throws YamlException {
    Stretch stretch =
        stretch(
            """
            sides: each
            progression:
              repetitions: {from: 5, to: 30, add: 1-2, every: 3 days}
              hold: {from: 6s, to: 30s, add: 2s, every: 1 day}
            """);
    assertThat(stretch.dose().phases())
        .containsExactly(TestRoutines.oneHold(Hold.timed(seconds(6))));
    assertThat(stretch.dose().repetitions()).isEqualTo(Repetitions.times(5));
    assertThat(stretch.progression())
        .isEqualTo(
            new Progression(
                Optional.of(new Growth<>(5, 30, new Range<>(1, 2), 3)),
                Optional.of(new Growth<>(seconds(6), seconds(30), Range.of(seconds(2)), 1)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
  }

  @Test
  void readsSafetyOfAStretch() throws YamlException {
    Stretch stretch =
        stretch(
            """
            sides: each
            hold: 5s
            cautions: [Go slowly., "Mind your {side} knee."]
            caution-short: Slowly.
            stop-if: [a sharp pain, dizziness]
            see-a-doctor: See a doctor if the pain lasts.
            """);
    assertThat(stretch.advice())
        .isEqualTo(
            new Advice(
                List.of("Go slowly.", "Mind your {side} knee."),
                List.of("Slowly."),
                List.of("a sharp pain", "dizziness"),
                List.of("See a doctor if the pain lasts.")));
  }
}
