package backtalk.setup;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.config.Config;
import backtalk.config.ConfigReader;
import backtalk.plan.Preferences.Instructions;
import backtalk.script.Ways;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstructionsTest {

  private static final LocalDateTime NOW = LocalDateTime.of(2026, 3, 2, 9, 0);

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "auto, 0, FULL",
    "auto, 2, FULL",
    "auto, 3, SHORT",
    "auto, 500, SHORT",
    "full, 500, FULL",
    "short, 0, SHORT",
    "names, 0, NAMES",
  })
  void getShorterWithTheSessionsThatWereFinished(String set, int finished, Instructions expected)
      throws Exception {
    Standing standing = new Standing(finished == 0, finished, Map.of(), Optional.empty());

    assertThat(
            Settings.preferences(config("instructions: " + set), NOW, standing, Ways.NONE)
                .instructions())
        .isEqualTo(expected);
  }

  @Test
  void areFullAtFirstWhenNothingIsSet() throws Exception {
    Standing standing = new Standing(true, 0, Map.of(), Optional.empty());

    assertThat(Settings.preferences(config(""), NOW, standing, Ways.NONE).instructions())
        .isEqualTo(Instructions.FULL);
  }

  @Test
  void wordingsDifferByTheDayUnlessTheSeedIsSet() throws Exception {
    LocalDate day = LocalDate.of(2026, 3, 2);

    assertThat(Settings.variety(config(""), day))
        .isEqualTo(Settings.variety(config(""), day))
        .isNotEqualTo(Settings.variety(config(""), day.plusDays(1)));
    assertThat(Settings.variety(config("words-seed: 7"), day))
        .isEqualTo(Settings.variety(config("words-seed: 7"), day.plusDays(1)));
  }

  private Config config(String text) throws Exception {
    return ConfigReader.read(Files.writeString(folder.resolve("config.yaml"), text));
  }
}
