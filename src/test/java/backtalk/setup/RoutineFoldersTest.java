package backtalk.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoutineFoldersTest {

  @TempDir private Path folder;

  @Test
  void holdsRoutinesAlone() throws IOException {
    Path builtIn = Path.of("routines");
    Path own = Files.writeString(folder.resolve("mine.yaml"), "name: Mine");
    Files.writeString(folder.resolve("README.md"), "How to write them.");
    Files.writeString(folder.resolve("routine.schema.json"), "{}");
    assertThat(builtIn.resolve("README.md")).exists();
    assertThat(new RoutineFolders(folder, builtIn, folder).files())
        .startsWith(own)
        .contains(builtIn.resolve("six-stretches.yaml"))
        .allMatch(file -> file.toString().endsWith(".yaml"));
  }
}
