package backtalk.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.routine.Routine;
import backtalk.routine.RoutineReader;
import backtalk.routine.Stretch;
import backtalk.routine.Variant;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever starts a routine that comes with the program can look at every pose of it. */
class BuiltInPosesTest {

  @Test
  void everyStretchOfEveryRoutineIsDrawn() throws Exception {
    List<String> missing = new ArrayList<>();
    Set<String> used = new TreeSet<>();
    for (Routine routine : routines()) {
      for (Stretch stretch : routine.stretches()) {
        look(routine.id() + ", " + stretch.id(), stretch, missing, used);
        for (Variant variant : stretch.variants()) {
          String name = routine.id() + ", " + stretch.id() + ", " + variant.id();
          look(name, variant.stretch(), missing, used);
        }
      }
    }
    assertThat(missing).as("stretches without a drawing").isEmpty();
    assertThat(Drawings.ids()).as("drawings").containsExactlyElementsOf(used);
  }

  private static void look(String name, Stretch stretch, List<String> missing, Set<String> used) {
    if (stretch.pose().flatMap(Drawings::of).isEmpty()) {
      missing.add(name);
    }
    stretch.pose().ifPresent(used::add);
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
