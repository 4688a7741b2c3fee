package backtalk.routine.reader;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.routine.Guidance.Step;
import backtalk.routine.Hold;
import backtalk.routine.Position;
import backtalk.routine.Posture.Place;
import backtalk.routine.Prescription;
import backtalk.routine.Prescription.Rests;
import backtalk.routine.Range;
import backtalk.routine.Repetitions;
import backtalk.routine.Routine;
import backtalk.routine.Sides;
import backtalk.routine.Stretch;
import backtalk.routine.TestRoutines;
import backtalk.yaml.YamlException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The routine that comes with the program says what the article says. */
class DefaultRoutineTest {

  private final Routine routine = read();

  private static Routine read() {
    try {
      return RoutineReader.read(Path.of("routines", "six-stretches.yaml"));
    } catch (YamlException e) {
      throw new AssertionError(e.getMessage(), e);
    }
  }

  @Test
  void hasTheSixStretches() {
    assertThat(routine.stretches())
        .extracting(Stretch::id)
        .containsExactly(
            "childs-pose",
            "knee-to-chest",
            "elevated-leg",
            "lumbar-rotation",
            "modified-cobra",
            "piriformis");
  }

  @Test
  void readsEveryKeyOfAStretch() {
    Stretch pose = routine.stretches().get(0);
    assertThat(pose.spokenName()).isEqualTo("Child's pose");
    assertThat(pose.posture().position()).isEqualTo(Position.HANDS_AND_KNEES);
    assertThat(pose.posture().place()).isEqualTo(Place.FLOOR);
    assertThat(pose.needs()).containsExactly("a mat");
    assertThat(pose.guidance().setUp()).hasSize(5);
    assertThat(pose.guidance().setUp().get(0))
        .isEqualTo(
            new Step(
                "Make your back flat, like a table top, with your hands shoulder width apart.",
                Duration.ofSeconds(3)));
    assertThat(pose.guidance().setUp().get(2).time()).isEqualTo(Duration.ofSeconds(6));
    assertThat(pose.guidance().shortSetUp()).hasSize(2);
    assertThat(pose.dose())
        .isEqualTo(
            new Prescription(
                List.of(TestRoutines.oneHold(Hold.timed(Duration.ofSeconds(30)))),
                Sides.NONE,
                new Repetitions.Fixed(new Range<>(4, 5)),
                1,
                new Rests(
                    Duration.ofSeconds(5), Duration.ofSeconds(30), Duration.ZERO, Duration.ZERO)));
    assertThat(pose.guidance().breathing())
        .contains("Breathe calmly, and let your back grow wide.");
    assertThat(pose.guidance().comeOut()).hasSize(1);
  }

  @Test
  void readsEveryKeyOfARoutine() {
    assertThat(routine.id()).isEqualTo("six-stretches");
    assertThat(routine.name()).isEqualTo("Six stretches for back pain");
    assertThat(routine.spokenName()).isEqualTo(routine.name());
    assertThat(routine.noun()).isEqualTo("stretch");
    assertThat(routine.source()).isPresent();
    assertThat(List.of(routine.prepare(), routine.advice().full(), routine.closing()))
        .extracting(List::size)
        .containsExactly(2, 4, 2);
  }
}
