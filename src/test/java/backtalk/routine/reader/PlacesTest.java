package backtalk.routine.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backtalk.routine.reader.RoutineReader.Warning;
import backtalk.yaml.YamlException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the body is, as far as a routine says it. */
class PlacesTest {

  private static String postures(String stretches) throws YamlException {
    StringBuilder text = new StringBuilder("name: Test\nsafety: Slowly.\nstretches:\n");
    int number = 1;
    for (String stretch : stretches.split(" \\* ", -1)) {
      text.append("  - {name: S")
          .append(number++)
          .append(", set-up: Rest., hold: 5s")
          .append(stretch.isBlank() ? "" : ", " + stretch.strip())
          .append("}\n");
    }
    assertThat(RoutineSchemaTest.complaints(text.toString())).isEmpty();
    return RoutineReader.read(text.toString(), "my.yaml").stretches().stream()
        .map(stretch -> stretch.posture().position() + " " + stretch.posture().place())
        .collect(Collectors.joining(" * "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        // What is not said stays as it was.
        "position: supine, place: bed * '' | SUPINE BED * SUPINE BED",
        "position: supine, place: bed * position: supine | SUPINE BED * SUPINE BED",
        "position: supine, place: bed * position: prone | SUPINE BED * PRONE BED",
        "position: supine, place: bed * position: seated | SUPINE BED * SEATED BED",
        "position: supine, place: bed * position: standing * position: supine"
            + " | SUPINE BED * STANDING BED * SUPINE BED",
        "position: supine * position: seated | SUPINE FLOOR * SEATED FLOOR",
        "position: standing, place: wall * '' | STANDING WALL * STANDING WALL",
        "position: seated, place: chair * position: standing | SEATED CHAIR * STANDING CHAIR",
        // Nobody is sent to the floor by what is left out.
        "position: seated | SEATED CHAIR",
        "position: standing * position: seated | STANDING FLOOR * SEATED CHAIR",
        // What is needed tells.
        "position: seated, needs: a chair | SEATED CHAIR",
        "position: seated, needs: a firm stool | SEATED CHAIR",
        "position: supine, needs: a mat * position: seated, needs: a chair"
            + " | SUPINE FLOOR * SEATED CHAIR",
        "position: standing, needs: a free wall | STANDING WALL",
        "position: supine, needs: a firm bed | SUPINE BED",
        "position: supine, place: bed * position: prone, needs: a mat | SUPINE BED * PRONE FLOOR",
        "position: seated, place: chair * position: supine | SEATED CHAIR * SUPINE FLOOR",
        // The older way to say it.
        "position: supine, surface: raised | SUPINE BED",
        "position: seated, surface: raised, needs: a chair | SEATED CHAIR",
        "position: seated, surface: raised | SEATED CHAIR",
        "position: supine, surface: raised * position: seated, surface: raised"
            + " | SUPINE BED * SEATED BED",
        "position: seated, surface: raised, needs: a chair * position: supine, surface: raised"
            + " * position: prone, surface: raised | SEATED CHAIR * SUPINE BED * PRONE BED",
        "position: supine, surface: raised * surface: floor | SUPINE BED * SUPINE FLOOR",
        // Positions.
        "position: side-lying-left * position: half-kneeling * position: long-sitting"
            + " | SIDE_LYING_LEFT FLOOR * HALF_KNEELING FLOOR * LONG_SITTING FLOOR",
      })
  void areAsTheRoutineSays(String stretches, String postures) throws YamlException {
    assertThat(postures(stretches.replace("''", ""))).isEqualTo(postures);
  }

  @Test
  void whoLiesOnTheSideThatIsNamedMustBeToldOne() {
    assertThatThrownBy(() -> postures("position: side-lying"))
        .hasMessageContaining(
            "with sides: none nobody can tell on which side to lie. Write side-lying-left or"
                + " side-lying-right, or give the stretch sides: each.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "position: seated, set-up: Sit up."
            + " | It is not said where: the chair is assumed. Add place: with floor, chair, bed or"
            + " wall.",
        "position: supine, set-up: Rest your feet on the wall."
            + " | This names a wall, and the place is the floor. Write place: wall, if the body is"
            + " there.",
        "position: standing, set-up: Hold on to the back of a chair. | -",
        "position: supine, place: bed, set-up: Bend your knees on the bed. | -",
        "position: seated, needs: a chair, set-up: Lean back over the chair. | -",
        "position: supine, sides: each, set-up: 'Lie on your {side} side.'"
            + " | This lies on a side, and the position is supine. Write position: side-lying, or"
            + " side-lying-left or side-lying-right.",
        "position: side-lying, sides: each, set-up: 'Lie on your {side} side.' | -",
      })
  void whatIsLeftOpenOrSaidOtherwiseIsWarnedOf(String stretch, String warning)
      throws YamlException {
    String text =
        "name: T\nsafety: Slowly.\nstretches:\n  - {name: A, hold: 5s, " + stretch + "}\n";
    assertThat(
            RoutineReader.readWithWarnings(text, "my.yaml").warnings().stream().map(Warning::text))
        .containsExactlyElementsOf(warning.equals("-") ? List.of() : List.of(warning));
  }

  @Test
  void whoLiesDownAfterSittingOnAChairIsAskedWhere() throws YamlException {
    assertThat(
            RoutineReader.readWithWarnings(
                    """
                    name: T
                    safety: Slowly.
                    stretches:
                      - {name: A, position: seated, place: chair, set-up: Sit up., hold: 5s, come-out: Up.}
                      - {name: B, position: supine, set-up: Rest., hold: 5s}
                      - {name: C, set-up: Rest., hold: 5s}
                    """,
                    "my.yaml")
                .warnings())
        .extracting(Warning::toString)
        .containsExactly(
            "my.yaml, line 5, column 5 (stretches[2]): It is not said where: the floor is assumed."
                + " Add place: with floor, chair, bed or wall.");
  }
}
