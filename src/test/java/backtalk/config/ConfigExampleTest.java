package backtalk.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import backtalk.Golden;
import backtalk.yaml.YamlException;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigExampleTest {

  @TempDir private Path folder;

  private Config read(String text) throws IOException, YamlException {
    return ConfigReader.read(Files.writeString(folder.resolve("config.yaml"), text));
  }

  /** Deletes the # where there is one at the beginning of a setting, as the file says. */
  private static String uncommented() {
    return ConfigExample.text()
        .lines()
        .map(line -> line.matches("#(  )?\\S+:.*") ? line.substring(1) : line)
        .collect(Collectors.joining("\n"));
  }

  @Test
  void explainsEverySettingInItsPlace() throws IOException {
    Golden.check("config.yaml", ConfigExample.text());
  }

  @Test
  void setsNothingAsItIs() throws IOException, YamlException {
    assertThat(read(ConfigExample.text()).lines()).isEqualTo(Config.defaults().lines());
  }

  @Test
  void showsEverySettingWithWhatItIsByDefault() throws IOException, YamlException {
    Config config = read(uncommented());
    for (Setting<?> setting : ConfigTable.ALL) {
      assertThat(config.isSet(setting)).as(setting.name()).isTrue();
      assertThat(config.get(setting)).as(setting.name()).isEqualTo(Config.defaults().get(setting));
    }
  }

  @Test
  void isWrittenWithItsFolder() throws IOException, YamlException {
    Path file = folder.resolve("new/folder/config.yaml");
    ConfigExample.write(file);
    assertThat(file).hasContent(ConfigExample.text());
    assertThat(ConfigReader.read(file).lines()).isEqualTo(Config.defaults().lines());
  }

  @Test
  void neverOverwrites() throws IOException {
    Path file = Files.writeString(folder.resolve("config.yaml"), "volume: 50\n");
    assertThatExceptionOfType(FileAlreadyExistsException.class)
        .isThrownBy(() -> ConfigExample.write(file))
        .withMessage(file + ": this file is already there, and is not overwritten");
    assertThat(file).hasContent("volume: 50\n");
  }

  @Test
  void neverWritesThroughALink() throws IOException {
    Path target = folder.resolve("elsewhere");
    Path link = Files.createSymbolicLink(folder.resolve("config.yaml"), target);
    assertThatExceptionOfType(FileAlreadyExistsException.class)
        .isThrownBy(() -> ConfigExample.write(link));
    assertThat(target).doesNotExist();
  }
}
