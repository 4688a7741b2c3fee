package backtalk.setup;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.speech.command.Programs;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which voice "auto" is: there always is one that speaks. */
class VoicesTest {

  private static final String ANNA =
      """
      format: 1
      id: anna
      name: Anna
      language: en-US
      licence: mine
      engine: recorded
      voice: recordings
      pace: 124
      """;

  @TempDir private Path folder;
  private Path own;
  private Path table;

  @BeforeEach
  void anna() throws Exception {
    own = Files.createDirectories(folder.resolve("own"));
    Files.writeString(own.resolve("anna.yaml"), ANNA);
    table = Files.createDirectories(own.resolve("recordings")).resolve("index.csv");
  }

  private String auto() throws Exception {
    Voices voices =
        new Voices(Path.of("voices"), own, Programs.of(Map.of()), folder.resolve("cache"));
    return voices.find("auto").id();
  }

  @Test
  void recordingsAreLookedForWhereTheVoiceReadsThem() throws Exception {
    StringBuilder rows = new StringBuilder("text,file\n");
    for (char first = 'a'; first <= 'z'; first++) {
      for (char second = 'a'; second < 'e'; second++) {
        rows.append(first).append(second).append(" side.,x.wav\n");
      }
    }
    Files.writeString(table, rows);

    assertThat(auto()).isEqualTo("anna");
  }

  @Test
  void aVoiceWithADamagedTableIsPassedOver() throws Exception {
    Files.createDirectory(table);

    assertThat(auto()).isEqualTo("kevin16");
  }

  @Test
  void soAreThoseInAFolderThatCannotBeRead() throws Exception {
    own = Files.writeString(folder.resolve("file"), "This is no folder.");

    assertThat(auto()).isEqualTo("kevin16");
  }
}
