package backtalk.routine.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import backtalk.yaml.YamlException;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What somebody reads who made a mistake in a routine. */
class BadRoutineTest {

  static List<BadRoutine> bad() throws IOException {
    return BadRoutine.all();
  }

  @Test
  void theRoutineToSpoilIsGood() throws YamlException {
    assertThat(RoutineReader.read(BadRoutine.GOOD, "my.yaml").stretches()).hasSize(2);
  }

  @ParameterizedTest
  @MethodSource("bad")
  void saysWhatIsWrong(BadRoutine bad) {
    assertThatExceptionOfType(YamlException.class)
        .isThrownBy(() -> RoutineReader.read(bad.text(), "my.yaml"))
        .withMessage(bad.message());
  }

  @Test
  void saysEverythingThatIsWrong() {
    String text = BadRoutine.GOOD.replace("20s", "20x").replace("prone", "pone");
    assertThatExceptionOfType(YamlException.class)
        .isThrownBy(() -> RoutineReader.read(text, "routines/my.yaml"))
        .withMessage(
            """
            routines/my.yaml, line 12, column 11 (stretches.knee.hold): found "20x", expected a \
            time such as 20s, 1m30s or a range such as 15-30s. Maybe you meant 20s.
            routines/my.yaml, line 18, column 15 (stretches.cobra.position): found "pone", \
            expected supine, prone, side-lying-left, side-lying-right, side-lying, side-lying-other, \
            hands-and-knees, kneeling, half-kneeling, seated, long-sitting or standing. Maybe you meant prone.\
            """)
        .satisfies(
            e ->
                assertThat(e.spoken())
                    .isEqualTo(
                        "In the file my dot yaml, line 12, hold: found 20 x. It should be a time,"
                            + " such as 20 seconds. There is one more mistake."));
  }

  @Test
  void stopsCountingInAFileThatIsWrongAllOver() {
    String text = BadRoutine.GOOD + "  - {}\n".repeat(1000);
    assertThatExceptionOfType(YamlException.class)
        .isThrownBy(() -> RoutineReader.read(text, "my.yaml"))
        .satisfies(
            e -> {
              assertThat(e.getMessage()).hasLineCount(21).endsWith("\nand at least 80 more.");
              assertThat(e.spoken()).endsWith("There are 99 more mistakes.");
            });
  }

  @Test
  void anAliasBombCostsNothing() {
    StringBuilder bomb = new StringBuilder("a: &a [lol]\n");
    for (char c = 'b'; c <= 'z'; c++) {
      String before = "*" + (char) (c - 1);
      bomb.append(c).append(": &").append(c).append(" [").append(before);
      bomb.append((", " + before).repeat(8)).append("]\n");
    }
    assertThatExceptionOfType(YamlException.class)
        .isThrownBy(() -> RoutineReader.read(bomb.toString(), "my.yaml"))
        .withMessage(
            "my.yaml, line 1, column 4: anchors and aliases (&, *) are not supported. Write it"
                + " out.");
  }
}
