package backtalk.words;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.routine.Routine;
import backtalk.routine.Side;
import backtalk.routine.Stretch;
import backtalk.routine.reader.RoutineReader;
import backtalk.yaml.YamlException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A dose as it is heard, read, and printed. */
class DoseWordsTest {

  private static final List<Side> BOTH = List.of(Side.LEFT, Side.RIGHT);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          20s                    | twenty seconds                | Hold 20 seconds
          30s+                   | at least thirty seconds       | Hold at least 30 seconds
          1 breath               | one slow breath               | Hold 1 slow breath
          3 breaths              | three slow breaths            | Hold 3 slow breaths
          10 counts              | hold while I count to ten              | Hold 10 counts
          10 circles             | ten circles                            | 10 circles of 4 seconds
          briefly                | a brief hold                           | Hold briefly
          none                   | once                                     | Once
          as long as it takes    | as long as it takes \
          | As long as it takes, up to 10 minutes
          as long as comfortable | as long as it is comfortable, up to two minutes \
          | Hold as long as comfortable, up to 2 minutes
          """)
  void everyHold(String hold, String heard, String onPaper) throws YamlException {
    Stretch stretch = stretch("hold: " + hold);
    assertThat(DoseWords.heard(stretch.dose())).isEqualTo(English.capitalized(heard) + ".");
    assertThat(DoseWords.onPaper(stretch.dose(), List.of())).isEqualTo(onPaper + ".");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          repeat: 4              | twenty seconds, four times       | Hold 20 seconds. 4 times
          repeat: until tired    | twenty seconds, until you are tired, at most twenty times \
          | Hold 20 seconds. Until tired, at most 20 times
          'repeat: "5-10, or until tired"' | twenty seconds, five to ten times, or until you are tired \
          | Hold 20 seconds. 5 to 10 times, or until tired
          repeat: 10, sets: 3    | twenty seconds, three sets of ten | Hold 20 seconds. 10 times. 3 sets
          'repeat: [6, 4, 2]'      | twenty seconds, three sets: six times, four times, then twice \
          | Hold 20 seconds. 3 sets: 6 times, 4 times, then twice
          repeat: 10, sets: until tired | twenty seconds, sets of ten until you are tired, at most five \
          | Hold 20 seconds. 10 times. Sets until tired, at most 5
          repeat: 1, sets: 2     | twenty seconds, two sets       | Hold 20 seconds. 2 sets
          """)
  void howOften(String often, String heard, String onPaper) throws YamlException {
    Stretch stretch = stretch("hold: 20s, " + often);
    assertThat(DoseWords.heard(stretch.dose())).isEqualTo(English.capitalized(heard) + ".");
    assertThat(DoseWords.onPaper(stretch.dose(), List.of())).isEqualTo(onPaper + ".");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          each                         | on each side, twice       | Left, then right. Twice
          one-then-other               | on each side, twice       | Left, then right. Twice
          'each-then-both, both: Go.'  | on each side, then with both together, twice \
          | Left, then right, then both. Twice
          """)
  void bothSides(String sides, String heard, String onPaper) throws YamlException {
    Stretch stretch = stretch("set-up: 'Your {side} leg.', hold: 5s, repeat: 2, sides: " + sides);
    assertThat(DoseWords.heard(stretch.dose())).isEqualTo("Five seconds " + heard + ".");
    assertThat(DoseWords.onPaper(stretch.dose(), BOTH))
        .isEqualTo("Hold 5 seconds. " + onPaper + ".");
  }

  /** Ten circles one way and ten the other are not ten circles, nor forty seconds. */
  @Test
  void movementsOfOneLengthAreToldOneByOne() throws YamlException {
    Routine routine =
        RoutineReader.read(Path.of("src/test/resources/backtalk/prescriptions/movements.yaml"));
    Stretch circles = routine.stretches().get(0);
    Stretch floss = routine.stretches().get(1);

    assertThat(DoseWords.onPaper(circles.dose(), BOTH))
        .isEqualTo(
            "Circle clockwise, 10 circles of 4 seconds; circle the other way, 10 circles of 4"
                + " seconds. Left, then right.");
    assertThat(DoseWords.read(circles, "r", false, Duration.ZERO))
        .isEqualTo(
            "circle clockwise, 10 circles of 4 seconds, circle the other way, 10 circles of 4"
                + " seconds; on each side");
    assertThat(DoseWords.heard(circles.dose())).isEqualTo("Once on each side.");
    assertThat(DoseWords.onPaper(floss.dose(), BOTH))
        .isEqualTo(
            "Straighten, toes up 1 second; bend, toes back 1 second. Left, then right. 15 times.");
  }

  @Test
  void repetitionsForATime() throws YamlException {
    Stretch floss =
        stretch(
            "set-up: 'The {side} leg.', sides: each, phases: [{say: Up., over: 1s}, {say: Back.,"
                + " over: 1s}], repeat: for 30s, rest: 0s");

    assertThat(DoseWords.heard(floss.dose())).isEqualTo("For thirty seconds on each side.");
    assertThat(DoseWords.onPaper(floss.dose(), BOTH))
        .isEqualTo("Up 1 second; back 1 second. Left, then right. For 30 seconds.");
    assertThat(DoseWords.read(floss, "r", false, Duration.ZERO))
        .isEqualTo("up 1 second, back 1 second; for 30 seconds on each side");
  }

  private static Stretch stretch(String keys) throws YamlException {
    String setUp = keys.contains("set-up") ? "" : "set-up: Go., ";
    return RoutineReader.read("{name: R, stretches: {name: Bow, " + setUp + keys + "}}", "my.yaml")
        .stretches()
        .get(0);
  }
}
