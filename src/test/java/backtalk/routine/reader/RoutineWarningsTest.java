package backtalk.routine.reader;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.routine.reader.RoutineReader.ReadRoutine;
import backtalk.routine.reader.RoutineReader.Warning;
import backtalk.yaml.YamlException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a listener would stumble over. */
class RoutineWarningsTest {

  private static List<String> warnings(String text) throws YamlException {
    return RoutineReader.readWithWarnings(text, "my.yaml").warnings().stream()
        .map(Warning::toString)
        .toList();
  }

  private static List<String> ofStep(String step) throws YamlException {
    String text =
        """
        name: Test
        safety: Go slowly.
        stretches:
          - name: A
            hold: 5s
            sides: each
            set-up:
              - The {side} leg.
        """;
    return RoutineReader.readWithWarnings(text + step.indent(6), "my.yaml").warnings().stream()
        .peek(w -> assertThat(w.toString()).startsWith("my.yaml, line 9, column "))
        .peek(w -> assertThat(w.path()).startsWith("stretches[1].set-up[2]"))
        .map(Warning::text)
        .toList();
  }

  @Test
  void theRoutineThatComesWithTheProgramHasNone() throws YamlException {
    ReadRoutine read = RoutineReader.readWithWarnings(Path.of("routines", "six-stretches.yaml"));
    assertThat(read.routine().stretches()).hasSize(6);
    assertThat(read.warnings()).isEmpty();
  }

  /** The words of each repetition need room at any pace; those of the first may come before it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "say: Lift your head and straighten the knee., over: 2s"
            + "| At the slowest pace these words take 7.2 seconds, and the movement 2 seconds: they"
            + " are then said before it, each time. Write fewer under short, or give it more time.",
        "say: Lift your head and straighten the knee., short: Up., over: 2s|",
        "say: Lift your head and straighten the knee., hold: 5s"
            + "| These words take 3.3 seconds of a hold that begins with them: they are said before"
            + " it, each time. Write fewer under short, or the time to come there, such as"
            + " time: 3s.",
        "say: Lift your head and straighten the knee., short: Up., hold: 5s|",
        "say: Lift your head and straighten the knee., time: 3s, hold: 5s|",
        "say: Hold your breath., hold: 4s|"
      })
  void wordsOfAMovementNeedRoom(String phase, String warning) throws YamlException {
    String text =
        """
        name: Test
        safety: Go slowly.
        stretches:
          - name: A
            set-up: Lie down flat.
            phases:
              - {%s}
        """
            .formatted(phase);
    assertThat(
            RoutineReader.readWithWarnings(text, "my.yaml").warnings().stream()
                .map(Warning::text)
                .filter(found -> found.contains("these words") || found.contains("These words")))
        .containsExactlyElementsOf(warning == null ? List.of() : List.of(warning));
  }

  @Test
  void missesSafetyAdvice() throws YamlException {
    String good =
        BadRoutine.GOOD
            .replace("    rest: 5s\n", "    rest: 5s\n    come-out: Let your {side} leg down.\n")
            .replace("Wrap both arms around it", "Hug your knee");
    assertThat(warnings(good))
        .containsExactly(
            "my.yaml: There is no safety advice: the key \"safety\" is missing. Write for example"
                + " safety: Move slowly, and never into pain.");
    assertThat(warnings(good + "stop-if: a sharp pain")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          45m     | This is held for 45m, not seconds? If that is meant, leave it.
          6m-10m  | This is held for 6m, not seconds? If that is meant, leave it.
          301     | This is held for 5m1s, not seconds? If that is meant, leave it.
          5m      |
          """)
  void asksAboutHoldsOfMinutes(String hold, String question) throws YamlException {
    List<Warning> warnings =
        RoutineReader.readWithWarnings(
                "{name: R, safety: Slowly., stretches: {name: A, set-up: Up., hold: " + hold + "}}",
                "my.yaml")
            .warnings();

    assertThat(warnings).extracting(Warning::text).isEqualTo(Stream.ofNullable(question).toList());
    assertThat(warnings).allMatch(warning -> warning.path().equals("stretches.hold"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- Breathe out, and pull that thigh toward your chest.",
        "- Put your hands and your arms on the floor.",
        "- Tighten your belly, and raise your hips.",
        "- Slowly let go, and rest.",
        "- Rest your {side} ankle on your {other side} thigh.",
        "- Let both arms hang down.",
        "- {say: Lie still., time: 5s}",
        "- {say: Relax., time: 0s}"
      })
  void findsNothingWrongWith(String step) throws YamlException {
    assertThat(ofStep(step)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          - Lift your leg, bend your knee and turn your foot. | One sentence asks for one action after another. Make two steps of it.
          - Lift your leg, then slowly lower it. | One sentence asks for one action after another. Make two steps of it.
          - Lift your left leg. | This says "left" on both sides. Write {side} or {other side}.
          - Look right. | This says "right" on both sides. Write {side} or {other side}.
          - Look left and right. | One sentence names both sides. Make two of it.
          - Rest your ankle on the opposite knee. | "the opposite knee" leaves a listener to think which. Name its side, such as: your {other side} knee.
          - Release your leg. | "release" was misheard in listening tests. Say what to do, such as: Slowly let your leg down.
          - Shift to the edge. | "shift" was misheard in listening tests. Say what to do, such as: Move over to the left.
          - Arms long. | "Arms long." is easily misheard. Say what to do with it, in a sentence.
          - Relax. Next, let go. | A sentence begins with "Next", which is a spoken command. Begin it with another word.
          - Repeat this. | A sentence begins with "Repeat", which is a spoken command. Begin it with another word.
          - {say: Roll onto your side., time: 0s} | A change of position with no time to do it in. Give it time: 8s or more.
          - a b c d e f g h i j k l m n o p q r s t u v w x y z | 26 words are more than a listener keeps in mind. Say it in 25 at the most, or divide it.
          """)
  void findsInAStep(String step, String warning) throws YamlException {
    assertThat(ofStep(step)).containsExactly(warning);
  }

  @Test
  void asksForTheWayOutOfAHoldWhereTheNextOneBeginsElsewhere() throws YamlException {
    String two =
        """
        safety: Gently.
        name: Two
        stretches:
          - {name: Cobra, position: prone, set-up: Press up., hold: 8s%s}
          - {name: Knee, position: %s, set-up: Bend your knees., hold: 8s}
        """;
    assertThat(warnings(String.format(Locale.ROOT, two, "", "supine")))
        .singleElement()
        .asString()
        .startsWith("my.yaml, line 4, column 5 (stretches[1]): It ends in a hold,");
    assertThat(warnings(String.format(Locale.ROOT, two, ", come-out: Lower yourself.", "supine")))
        .isEmpty();
    assertThat(warnings(String.format(Locale.ROOT, two, "", "prone"))).isEmpty();
  }

  /** A noun in the same step says what it is. */
  @ParameterizedTest
  @CsvSource({
    "'Hold it there.', true",
    "'And slowly, lower it.', true",
    "'Raise your hand, and turn it.', false",
    "'See that it is warm.', false"
  })
  void aStepNamesThePartThatItMoves(String step, boolean warned) throws YamlException {
    String yaml =
        "name: Words\nsafety: Gently.\nstretches:\n  name: Bow\n  set-up:\n    - Raise your hand.\n"
            + "    - "
            + step
            + "\n  hold: 8s\n  come-out: Lower your hand.\n";
    assertThat(warnings(yaml))
        .isEqualTo(
            warned
                ? List.of(
                    "my.yaml, line 7, column 7 (stretches.set-up[2]): What \"it\" is was named some"
                        + " seconds before. Name the part.")
                : List.of());
  }

  @Test
  void findsWordsThatComeTooOftenOrSayTooLittle() throws YamlException {
    assertThat(
            warnings(
                """
                name: Words
                safety: Gently.
                stretches:
                  name: Bow
                  set-up:
                    - Bend both knees.
                    - Put your feet flat.
                    - Bring your knees together.
                    - Slowly raise your hips.
                  short: Pull it in.
                  hold: 8s
                  come-out: Slowly lower them.
                """))
        .extracting(warning -> warning.replaceAll("^my.yaml, (line \\d+).*?\\): ", "$1: "))
        .containsExactly(
            "line 8: The third small step in a row, each with four seconds of silence. Join them,"
                + " or give them less: time: 2s",
            "line 10: Nobody hears what \"it\" is in a short form. Name the part.",
            "line 12: This is the second \"slowly\" of the stretch: once is heard, twice is not.");
  }

  @Test
  void aMovementThatHasASideIsOfEitherOne() throws YamlException {
    assertThat(
            warnings(
                """
                name: Looking
                safety: Gently.
                stretches:
                  name: Look
                  set-up: Sit tall.
                  phases:
                    - {say: Look to the left., side: one, time: 2s, hold: 5s}
                    - {say: "Look to the {side}.", side: other, time: 2s, hold: 5s}
                    - {say: Look to the right., time: 2s, hold: 5s}
                """))
        .extracting(warning -> warning.replaceAll("^my.yaml, (line \\d+).*?\\): ", "$1: "))
        .containsExactly("line 7: This says \"left\" on both sides. Write {side} or {other side}.");
  }

  @Test
  void theFirstOfARoundComesAfterItsLast() throws YamlException {
    String block =
        """
        name: Rounds
        safety: Gently.
        stretches:
          - block: Round
            repeat: %s
            stretches:
              - {name: A, position: supine, set-up: Lift., hold: 5s, come-out: Lower your leg.}
              - {name: B, position: prone, set-up: Lift., hold: 5s}
        """;
    assertThat(warnings(block.formatted("1-2")))
        .extracting(warning -> warning.replaceAll("^my.yaml, (line \\d+).*?\\): ", "$1: "))
        .containsExactly(
            "line 8: It ends in a hold, and the next one begins in another position. Say under"
                + " come-out how to get out of it.");
    assertThat(warnings(block.formatted("1"))).isEmpty();
  }

  @Test
  void aWalkThatHasNoTimeIsNotWaitedFor() throws YamlException {
    String walk =
        """
        name: Walk
        safety: Gently.
        stretches:
          {name: Stairs, position: standing, set-up: "Walk up and down the stairs.", hold: %s}
        """;
    assertThat(warnings(walk.formatted("none")))
        .extracting(warning -> warning.replaceAll("^my.yaml, (line \\d+).*?\\): ", "$1: "))
        .containsExactly(
            "line 4: Who walks is told to go on before they are back. Write hold: as long as it"
                + " takes.");
    assertThat(warnings(walk.formatted("as long as it takes"))).isEmpty();
  }

  @Test
  void goesThroughAllThatIsSpoken() throws YamlException {
    assertThat(
            warnings(
                """
                name: Test
                prepare: Next to you lies a mat.
                safety: [Repeat nothing that hurts.]
                stop-if: [You feel a sharp pain.]
                closing: Next time do more.
                stretches:
                  - block:
                    sides: each
                    stretches:
                      - name: A
                        set-up: "The {side} leg."
                        cautions: Not the left one.
                        phases: {say: Up., short: Repeat.}
                        variants: {name: B, come-out: Put the right one down.}
                """))
        .extracting(warning -> warning.replaceAll("[.] .*|: This.*|: A sent.*", ""))
        .containsExactly(
            "my.yaml, line 2, column 10 (prepare)",
            "my.yaml, line 3, column 10 (safety[1])",
            "my.yaml, line 4, column 11 (stop-if[1])",
            "my.yaml, line 5, column 10 (closing)",
            "my.yaml, line 12, column 19 (stretches[1].stretches[1].cautions)",
            "my.yaml, line 13, column 35 (stretches[1].stretches[1].phases.short)",
            "my.yaml, line 14, column 39 (stretches[1].stretches[1].variants.come-out)");
  }
}
