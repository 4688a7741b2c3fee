package backtalk.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.routine.Routine;
import backtalk.routine.RoutineReader;
import backtalk.routine.Stretch;
import backtalk.routine.Stretch.Variant;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever starts a routine that comes with the program can look at every pose of it. */
class BuiltInPosesTest {

  @Test
  void everyStretchOfEveryRoutineIsDrawn() throws Exception {
    List<String> missing = new ArrayList<>();
    for (Routine routine : routines()) {
      for (Stretch stretch : routine.stretches()) {
        look(routine.id() + ", " + stretch.id(), stretch, missing);
        for (Variant variant : stretch.variants()) {
          String name = routine.id() + ", " + stretch.id() + ", " + variant.id();
          look(name, variant.stretch(), missing);
        }
      }
    }
    assertThat(missing).as("stretches without a drawing").isEmpty();
  }

  private static void look(String name, Stretch stretch, List<String> missing) {
    if (stretch.pose().flatMap(Drawings::of).isEmpty()) {
      missing.add(name);
    }
  }

  private static List<Routine> routines() throws Exception {
    List<Routine> routines = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("routines"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".yaml")).sorted().toList()) {
        routines.add(RoutineReader.read(file));
      }
    }
    return routines;
  }
}
