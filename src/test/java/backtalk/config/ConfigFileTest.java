package backtalk.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import backtalk.system.UserException;
import backtalk.system.UserFolders;
import backtalk.yaml.YamlException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigFileTest {

  @TempDir private Path folder;
  private Path file = Path.of("");

  @BeforeEach
  void place() {
    file = folder.resolve("config.yaml");
  }

  private UserFolders folders() {
    return UserFolders.of(Map.of("XDG_CACHE_HOME", "" + folder.resolve("cache")), "Linux", folder)
        .withConfigFile(file);
  }

  private static String pace(String text, String name) throws YamlException {
    return ConfigEdit.set(text, name, ConfigTable.PACE, 100);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void isAsItWasWhenTheDiskIsFull() throws IOException {
    Files.writeString(file, "volume: 50\n");
    ConfigFile full =
        new ConfigFile(
            folders(),
            (target, bytes, check) -> {
              throw new IOException("No space left on device");
            });
    assertThatExceptionOfType(UserException.class)
        .isThrownBy(() -> full.change(ConfigFileTest::pace))
        .withMessage(
            "The config file could not be changed: " + file + " (No space left on device)");
    assertThat(file).hasContent("volume: 50\n");
  }

  @Test
  void readsAgainWhatAnEditorSavedInTheMeantime() throws Exception {
    Files.writeString(file, "volume: 50\n");
    List<String> seen = new ArrayList<>();
    new ConfigFile(folders())
        .change(
            (text, name) -> {
              seen.add(text);
              if (seen.size() < 3) {
                save("# " + seen.size() + "\nvolume: 60\n");
              }
              return pace(text, name);
            });
    assertThat(seen).containsExactly("volume: 50\n", "# 1\nvolume: 60\n", "# 2\nvolume: 60\n");
    assertThat(file).hasContent("# 2\nvolume: 60\npace: 100\n");
    assertThat(names()).containsExactly("cache", "config.yaml");
  }

  @Test
  void doesNotWriteOverAFileThatWasMadeInTheMeantime() throws Exception {
    new ConfigFile(folders())
        .change(
            (text, name) -> {
              if (Files.notExists(file)) {
                save("volume: 60\n");
              }
              return pace(text, name);
            });
    assertThat(file).hasContent("volume: 60\npace: 100\n");
  }

  @Test
  void givesUpAgainstAProgramThatNeverStops() throws IOException {
    Files.writeString(file, "");
    int[] count = {0};
    assertThatExceptionOfType(UserException.class)
        .isThrownBy(
            () ->
                new ConfigFile(folders())
                    .change(
                        (text, name) -> {
                          save("volume: " + ++count[0] + "\n");
                          return pace(text, name);
                        }))
        .withMessage(
            "The config file could not be changed: " + file + " (other programs keep changing it)");
    assertThat(file).hasContent("volume: 10\n");
    assertThat(names()).containsExactly("cache", "config.yaml");
  }

  private void save(String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void losesNothingThatIsSetAtTheSameTime() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    List<Callable<ConfigFile.Changed>> tasks = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      Setting<Integer> setting = ConfigTable.REPETITIONS.of("stretch-" + i);
      tasks.add(
          () ->
              new ConfigFile(folders())
                  .change((text, name) -> ConfigEdit.set(text, name, setting, 7)));
    }
    for (Future<ConfigFile.Changed> done : threads.invokeAll(tasks)) {
      done.get();
    }
    threads.shutdown();
    assertThat(ConfigReader.read(file).get(ConfigTable.REPETITIONS)).hasSize(40);
    assertThat(names()).containsExactly("cache", "config.yaml");
  }

  @Test
  void removesWhatAKilledProgramLeftLongAgo() throws Exception {
    Files.writeString(file, "volume: 50\n");
    Path old = Files.writeString(folder.resolve(".config.yaml-1f.part"), "volume");
    Files.setLastModifiedTime(old, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
    Files.writeString(folder.resolve(".config.yaml-2f.part"), "volume");
    new ConfigFile(folders()).change(ConfigFileTest::pace);
    assertThat(names()).containsExactly(".config.yaml-2f.part", "cache", "config.yaml");
  }

  @Test
  void saysWhenTheLockCannotBeMade() throws IOException {
    Files.writeString(file, "volume: 50\n");
    Files.writeString(folder.resolve("cache"), "in the way");
    assertThatExceptionOfType(UserException.class)
        .isThrownBy(() -> new ConfigFile(folders()).change(ConfigFileTest::pace))
        .withMessage(
            "The config file could not be changed: "
                + file
                + " ("
                + folder.resolve("cache/backtalk")
                + ": Not a directory)");
  }
}
