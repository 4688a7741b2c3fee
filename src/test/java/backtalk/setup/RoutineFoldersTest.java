package backtalk.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import backtalk.system.UserException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoutineFoldersTest {

  @TempDir private Path folder;

  @Test
  void holdsRoutinesAlone() throws Exception {
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

  /** Not a fault of the program, of which nobody would hear. */
  @Test
  void aFolderThatCannotBeReadIsTold() throws Exception {
    Path own = Files.createDirectory(folder.resolve("own"));
    assumeTrue(own.getFileSystem().supportedFileAttributeViews().contains("posix"));
    Files.setPosixFilePermissions(own, Set.of());
    try {
      assumeFalse(Files.isReadable(own), "root reads everything");
      assertThatThrownBy(() -> new RoutineFolders(own, folder, folder).files())
          .isInstanceOf(UserException.class)
          .hasMessage("The routines in " + own + " cannot be read: permission denied.");
    } finally {
      Files.setPosixFilePermissions(own, PosixFilePermissions.fromString("rwx------"));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Evening2.yaml, Evening2",
    "Evening2.yaml, evening2",
    "my evening (1).yaml, my evening (1)",
    "my evening (1).yaml, good-night",
    "x.yml, x",
    "x.YAML, x",
    "x.yaml.txt, x"
  })
  void findsWhatIsCalledOtherwise(String file, String wanted) throws Exception {
    Path own =
        Files.writeString(
            folder.resolve(file), "{name: Good night, stretches: {name: A, set-up: B., hold: 5s}}");
    RoutineFolders folders = new RoutineFolders(folder, Path.of("routines"), folder);
    assertThat(folders.files()).startsWith(own);
    assertThat(folders.has(wanted)).isTrue();
    assertThat(folders.find(wanted).name()).isEqualTo("Good night");
  }
}
