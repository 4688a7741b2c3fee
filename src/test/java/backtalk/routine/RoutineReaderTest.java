package backtalk.routine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What a routine file may leave out, how it may be written, and that nothing brings it down. */
class RoutineReaderTest {

  private static final String SMALLEST =
      """
      {format: 1, id: a, name: B, stretches: {id: c, name: D, position: prone, set-up: E., hold: 9}}
      """;

  private static Stretch stretch(String change) throws RoutineException {
    String text = SMALLEST.replace("hold: 9", change);
    return RoutineReader.read(text, "my.yaml").stretches().get(0);
  }

  @Test
  void leavesOutWhatHasADefault() throws RoutineException {
    Stretch stretch = stretch("hold: 9");
    Step step = new Step("E.", Duration.ofSeconds(4));
    assertThat(stretch.spokenName()).isEqualTo("D");
    assertThat(stretch.surface()).isEqualTo(Surface.FLOOR);
    assertThat(List.of(stretch.needs(), stretch.advice().full(), stretch.comeOut()))
        .allMatch(List::isEmpty);
    assertThat(stretch.setUp()).containsExactly(step);
    assertThat(stretch.shortSetUp()).containsExactly(step);
    assertThat(stretch.breathing()).isEmpty();
    assertThat(stretch.dose())
        .isEqualTo(
            new Prescription(
                List.of(TestRoutines.oneHold(Hold.timed(Duration.ofSeconds(9)))),
                Sides.NONE,
                Repetitions.times(1),
                1,
                new Rests(
                    Duration.ofSeconds(3), Duration.ofSeconds(30), Duration.ZERO, Duration.ZERO)));
  }

  @Test
  void takesRangesAndOneItemInPlaceOfAList() throws RoutineException {
    Stretch stretch =
        stretch(
            """
            hold: 15-30s, say: Dee, rest: 0, \
            cautions: Slowly.""");
    assertThat(stretch.spokenName()).isEqualTo("Dee");
    assertThat(stretch.advice().full()).containsExactly("Slowly.");
    assertThat(stretch.dose().phases().get(0).hold())
        .isEqualTo(new Hold.Timed(new Range<>(Duration.ofSeconds(15), Duration.ofSeconds(30))));
    assertThat(stretch.dose().rests().betweenRepetitions()).isZero();
  }

  @Test
  void survivesAnything() {
    Random random = new Random(1);
    String signs = "{}[]:-#&*!|>'\"%@`,? \t\n\\\u0001\uD83D\uDE00é0z~<=";
    for (int i = 0; i < 3000; i++) {
      StringBuilder text = new StringBuilder(BadRoutine.GOOD);
      for (int edits = 1 + random.nextInt(4); edits > 0 && text.length() > 9; edits--) {
        int at = random.nextInt(text.length());
        switch (random.nextInt(3)) {
          case 0 -> text.deleteCharAt(at);
          case 1 -> text.insert(at, signs.charAt(random.nextInt(signs.length())));
          default -> text.setLength(Math.max(9, at));
        }
      }
      assertThatCode(() -> readOrRefuse(text.toString()))
          .as(text.toString())
          .doesNotThrowAnyException();
    }
  }

  private static void readOrRefuse(String text) {
    try {
      assertThat(RoutineReader.read(text, "my.yaml").stretches()).isNotEmpty();
    } catch (RoutineException e) {
      assertThat(e.problems()).isNotEmpty();
      assertThat(e.getMessage()).startsWith("my.yaml").doesNotContain("this is not understood");
    }
  }
}
