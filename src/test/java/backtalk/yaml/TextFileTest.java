package backtalk.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are no text that somebody wrote. */
class TextFileTest {

  @TempDir private Path folder;

  private Path file(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("my.yaml"), bytes);
  }

  private Path file(String text, Charset charset) throws IOException {
    return file(text.getBytes(charset));
  }

  private static void refused(Path file, String message) {
    assertThatExceptionOfType(YamlException.class)
        .isThrownBy(() -> Yaml.read(file, Texts.text()))
        .withMessage(file + message);
  }

  /** The parser reads a text in parts, one of which may end in the middle of an emoji. */
  @Test
  void anEmojiAnywhere() throws IOException, YamlException {
    for (int before = 1_000; before < 1_050; before++) {
      String text = "#" + "x".repeat(before) + "\uD83E\uDDD8\ncobra";
      assertThat(Yaml.read(file(text, StandardCharsets.UTF_8), Texts.text())).isEqualTo("cobra");
    }
  }

  @Test
  void missing() {
    refused(folder.resolve("my.yaml"), ": there is no such file.");
  }

  @Test
  void folder() {
    refused(folder, ": this is a folder, not a file.");
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  @Timeout(value = 10, unit = TimeUnit.SECONDS)
  void endless() {
    refused(Path.of("/dev/zero"), ": this is not a regular file.");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void unreadable() {
    // also the administrator, who may read everything else, gets an error from this one
    refused(Path.of("/proc/self/mem"), ": this file cannot be read (Input/output error).");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\t\n", "# only\n  # remarks\n", "\uFEFF", "\uFEFF# remarks"})
  void empty(String text) throws IOException {
    refused(file(text, StandardCharsets.UTF_8), ": this file is empty.");
  }

  @Test
  void huge() throws IOException {
    refused(file(new byte[1_000_001]), ": this file is larger than 1 MB.");
  }

  @Test
  void binary() throws IOException {
    byte[] bytes = {'a', ':', '\n', 0, 1};
    refused(file(bytes), ": this is not a text file: the byte at offset 3 is zero.");
  }

  @Test
  void inAnotherEncoding() throws IOException {
    refused(
        file("# ok\nname: Caf\u00e9\n", StandardCharsets.ISO_8859_1),
        ", line 2: this file is not UTF-8: the byte at offset 14 is 0xE9. Save the file as UTF-8.");
    refused(
        file("\uFEFFname: a\n", StandardCharsets.UTF_16LE),
        ": this file is in UTF-16. Save it as UTF-8.");
  }

  @Test
  void cutOffInsideASign() throws IOException {
    byte[] bytes = {'a', (byte) 0xC3};
    refused(
        file(bytes),
        ", line 1: this file is not UTF-8: the byte at offset 1 is 0xC3. Save the file as UTF-8.");
  }

  @ParameterizedTest
  @CsvSource({
    "0007, bel",
    "001B, escape",
    "007F, delete",
    "0085, next line (nel)",
    "009B, control sequence introducer",
    "061C, arabic letter mark",
    "200B, zero width space",
    "200D, zero width joiner",
    "200F, right-to-left mark",
    "202E, right-to-left override",
    "2066, left-to-right isolate",
    "2060, word joiner",
    "3164, hangul filler",
    "FEFF, zero width no-break space",
    "FFFE, no character",
    "E0041, tag latin capital letter a"
  })
  void whatNoEditorShows(String code, String name) throws IOException {
    String sign = Character.toString(Integer.parseInt(code, 16));
    refused(
        file("# 😀\r\n\tä" + sign, StandardCharsets.UTF_8),
        ", line 2, column 3: found the invisible character U+%s (%s). Delete it, and type the text again."
            .formatted(code, name));
  }

  @Test
  void readable() throws IOException, YamlException {
    Path file = file("\uFEFF# hello\r\nBien sûr 😀\r\n", StandardCharsets.UTF_8);
    assertThat(Yaml.read(file, Texts.text())).isEqualTo("Bien sûr 😀");
  }

  @Test
  void speaksOfTheFileByItsNameAlone() {
    assertThatExceptionOfType(YamlException.class)
        .isThrownBy(() -> Yaml.read(folder.resolve("my-own.yaml"), Texts.text()))
        .satisfies(
            e ->
                assertThat(e.spoken())
                    .isEqualTo("In the file my own dot yaml: there is no such file."));
  }
}
