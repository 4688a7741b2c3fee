package backtalk.routine.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backtalk.routine.Guidance.Step;
import backtalk.routine.Hold;
import backtalk.routine.Posture.Place;
import backtalk.routine.Prescription;
import backtalk.routine.Prescription.Rests;
import backtalk.routine.Range;
import backtalk.routine.Repetitions;
import backtalk.routine.Sides;
import backtalk.routine.Stretch;
import backtalk.routine.TestRoutines;
import backtalk.yaml.YamlException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a routine file may leave out, how it may be written, and that nothing brings it down. */
class RoutineReaderTest {

  private static final String SMALLEST =
      """
      {format: 1, id: a, name: B, stretches: {id: c, name: D, position: prone, set-up: E., hold: 9}}
      """;

  private static Stretch stretch(String change) throws YamlException {
    String text = SMALLEST.replace("hold: 9", change);
    return RoutineReader.read(text, "my.yaml").stretches().get(0);
  }

  @Test
  void leavesOutWhatHasADefault() throws YamlException {
    Stretch stretch = stretch("hold: 9");
    Step step = new Step("E.", Duration.ofSeconds(4));
    assertThat(stretch.spokenName()).isEqualTo("D");
    assertThat(stretch.posture().place()).isEqualTo(Place.FLOOR);
    assertThat(List.of(stretch.needs(), stretch.advice().full(), stretch.guidance().comeOut()))
        .allMatch(List::isEmpty);
    assertThat(stretch.guidance().setUp()).containsExactly(step);
    assertThat(stretch.guidance().shortSetUp()).containsExactly(step);
    assertThat(stretch.guidance().breathing()).isEmpty();
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
  void hasANounForItsPartsAndSentencesForTheBreath() throws YamlException {
    assertThat(RoutineReader.read(SMALLEST, "my.yaml").noun()).isEqualTo("exercise");
    assertThat(
            RoutineReader.read(SMALLEST.replace("name: B", "name: B, noun: stretch"), "my.yaml")
                .noun())
        .isEqualTo("stretch");
    assertThatThrownBy(
            () ->
                RoutineReader.read(
                    SMALLEST.replace("name: B", "name: B, noun: the next one"), "my.yaml"))
        .hasMessageContaining("expected a word");
    assertThat(stretch("hold: 9, breathing: [In., Out.]").guidance().breathing())
        .containsExactly("In.", "Out.");
  }

  @Test
  void takesRangesAndOneItemInPlaceOfAList() throws YamlException {
    Stretch stretch =
        stretch(
            """
            hold: 15-30s, say: Dee, rest: 0, \
            cautions: Slowly.\
            """);
    assertThat(stretch.spokenName()).isEqualTo("Dee");
    assertThat(stretch.advice().full()).containsExactly("Slowly.");
    assertThat(stretch.dose().phases().get(0).hold())
        .isEqualTo(
            new Hold.Timed(new Range<>(Duration.ofSeconds(15), Duration.ofSeconds(30)), false));
    assertThat(stretch.dose().rests().betweenRepetitions()).isZero();
  }

  /** Every key of the format. */
  static final String RICH =
      """
      format: 1
      id: rich
      name: Rich
      say: Rich
      source: A leaflet.
      prepare: [Make room.]
      safety: Go slowly.
      safety-short: Slowly.
      stop-if: a sharp pain
      see-a-doctor: See a doctor.
      how-often: {times-a-day: 2, days-a-week: 5, every: 2h, weeks: 6}
      rest-between: 5s
      stretches:
        - id: walk
          name: Walk
          say: Walk
          position: standing
          surface: floor
          needs: [shoes]
          cautions: Mind the step.
          caution-short: Mind it.
          stop-if: dizziness
          see-a-doctor: See a doctor.
          set-up: {say: "Stand on your {side} leg.", time: 5s}
          short: The {side} leg.
          both: Both legs.
          hold: 3 breaths
          sides: each-then-both
          repeat: until tired, up to 30
          sets: 2
          rest: 1s
          rest-between-sets: 20s
          rest-between-sides: 2s
          rest-after: 8s
          breathing: Breathe.
          come-out: Stand.
          progression:
            repetitions: {from: 5, to: 30, add: 1-2, every: 3 days}
            hold: {from: 3 breaths, to: 6 breaths, add: 1 breath, every: 3}
            next: light
          variants:
            - id: light
              name: Lightly
              phases: [{say: Up., short: Up., over: 2s, breath: in, hold: briefly}]
        - block: Round
          repeat: 2
          sides: each
          rest: 10s
          stretches:
            - name: Lift
              set-up: Lift your {side} leg.
              hold: 8 circles of 3s
            - again: lift
        - again: walk
      """;

  @Test
  void readsEveryKey() throws YamlException {
    assertThat(RoutineReader.readWithWarnings(RICH, "my.yaml").warnings()).isEmpty();
    assertThat(RoutineReader.read(RICH, "my.yaml").items()).hasSize(3);
    assertThat(RoutineSchemaTest.complaints(RICH)).isEmpty();
  }

  @Test
  void survivesAnythingInPlaceOfAValue() {
    Matcher value = Pattern.compile("(?<=: )[^{\\[\n,}\\]]+").matcher(RICH);
    while (value.find()) {
      for (String other : List.of("", "[]", "{}", "[a, [b]]", "{a: b}", "-1", "\"{side}\"", "x")) {
        String text = RICH.substring(0, value.start()) + other + RICH.substring(value.end());
        boolean isNumber = other.equals("-1"); // a text for the reader, never for the schema
        if (readOrRefuse(text) && !isNumber) {
          assertThat(RoutineSchemaTest.complaints(text)).as(text).isEmpty();
        }
      }
    }
  }

  @Test
  @Tag("slow")
  void survivesAnything() {
    Random random = new Random(1);
    String signs = "{}[]:-#&*!|>'\"%@`,? \t\n\\\u0001\uD83D\uDE00é0z~<=";
    for (int i = 0; i < 4000; i++) {
      StringBuilder text = new StringBuilder(i % 2 == 0 ? BadRoutine.GOOD : RICH);
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

  private static boolean readOrRefuse(String text) {
    try {
      assertThat(RoutineReader.readWithWarnings(text, "my.yaml").routine().stretches())
          .isNotEmpty();
      return true;
    } catch (YamlException e) {
      assertThat(e.problems()).isNotEmpty();
      assertThat(e.getMessage()).startsWith("my.yaml").doesNotContain("this is not understood");
      return false;
    }
  }
}
