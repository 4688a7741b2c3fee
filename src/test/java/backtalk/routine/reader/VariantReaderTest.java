package backtalk.routine.reader;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.routine.Guidance.Step;
import backtalk.routine.Hold;
import backtalk.routine.Position;
import backtalk.routine.Posture.Place;
import backtalk.routine.Range;
import backtalk.routine.Repetitions;
import backtalk.routine.Sides;
import backtalk.routine.Stretch;
import backtalk.routine.Stretch.Variant;
import backtalk.routine.TestRoutines;
import backtalk.yaml.YamlException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Other ways to do a stretch: what they leave out is as in the stretch. */
class VariantReaderTest {

  private static final String BASE =
      """
      name: Test
      stretches:
        - name: Hamstring stretch
          say: Hamstrings
          position: supine
          surface: raised
          needs: a mat
          cautions: Slowly.
          set-up: Lift your {side} leg.
          short: The {side} leg.
          hold: 20s
          sides: each
          repeat: 3
          sets: 2
          rest: 4s
          rest-between-sets: 20s
          breathing: Breathe.
          come-out: Lower it.
          progression:
            hold: {from: 10s, to: 30s, add: 5s, every: 2}
            next: with-a-strap
          variants:
            - name: With a strap
      """;

  private static Variant variant(String lines) throws YamlException {
    Stretch stretch = stretch(lines);
    return stretch.variants().get(0);
  }

  private static Stretch stretch(String lines) throws YamlException {
    String text = BASE + lines.indent(8);
    assertThat(RoutineSchemaTest.complaints(text)).isEmpty();
    return RoutineReader.read(text, "my.yaml").stretches().get(0);
  }

  private static Step step(String text) {
    return new Step(text, Duration.ofSeconds(4));
  }

  @Test
  void isAsTheStretchWhereItSaysNothing() throws YamlException {
    Stretch stretch = stretch("");
    Variant variant = stretch.variants().get(0);
    assertThat(variant.id()).isEqualTo("with-a-strap");
    assertThat(variant.name()).isEqualTo("With a strap");
    assertThat(variant.stretch().variants()).isEmpty();
    assertThat(variant.stretch())
        .usingRecursiveComparison()
        .ignoringFields("variants")
        .isEqualTo(stretch);
  }

  @Test
  void saysWhatIsDifferent() throws YamlException {
    Stretch done =
        variant(
                """
                position: seated
                needs: a strap
                hold: 5 breaths
                repeat: 1
                """)
            .stretch();
    assertThat(done.id()).isEqualTo("hamstring-stretch");
    assertThat(done.spokenName()).isEqualTo("Hamstrings");
    assertThat(done.posture().position()).isEqualTo(Position.SEATED);
    assertThat(done.posture().place()).isEqualTo(Place.BED);
    assertThat(done.needs()).containsExactly("a strap");
    assertThat(done.guidance().shortSetUp()).containsExactly(step("The {side} leg."));
    assertThat(done.dose().phases())
        .containsExactly(TestRoutines.oneHold(new Hold.Breaths(Range.of(5))));
    assertThat(done.dose().repetitions()).isEqualTo(Repetitions.times(1));
    assertThat(done.dose().sets()).isEqualTo(2);
  }

  @Test
  void doesNotMixItsWordsWithThoseOfTheStretch() throws YamlException {
    Stretch done = variant("set-up: Put a strap round your {side} foot.").stretch();
    List<Step> own = List.of(step("Put a strap round your {side} foot."));
    assertThat(done.guidance().setUp()).isEqualTo(own);
    assertThat(done.guidance().shortSetUp()).isEqualTo(own);
  }

  @Test
  void aDrawingBelongsToTheSetUp() throws YamlException {
    String drawn = BASE.replace("surface: raised", "surface: raised\n    pose: hamstring");

    assertThat(read(drawn + "hold: 5s".indent(8)).pose()).contains("hamstring");
    assertThat(read(drawn + "set-up: Take the {side} foot.".indent(8)).pose()).isEmpty();
    assertThat(read(drawn + "pose: hamstring-strap".indent(8)).pose()).contains("hamstring-strap");
  }

  private static Stretch read(String text) throws YamlException {
    assertThat(RoutineSchemaTest.complaints(text)).isEmpty();
    return RoutineReader.read(text, "my.yaml").stretches().get(0).variants().get(0).stretch();
  }

  @Test
  void phasesTakeThePlaceOfAHold() throws YamlException {
    Stretch done = variant("phases: [{say: Pull., hold: 5s}, {say: Rest.}]").stretch();
    assertThat(done.dose().isOneHold()).isFalse();
    assertThat(done.dose().phases()).hasSize(2);
  }

  @Test
  void mayHaveNoSides() throws YamlException {
    Stretch done = variant("sides: none\nset-up: Put a strap round both feet.").stretch();
    assertThat(done.dose().sides()).isEqualTo(Sides.NONE);
  }
}
