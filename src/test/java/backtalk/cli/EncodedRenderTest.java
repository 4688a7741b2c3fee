package backtalk.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backtalk.app.TestEnvironment;
import backtalk.audio.file.WavReader;
import backtalk.audio.javasound.Requirements;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sound files of other kinds than WAV, by the real ffmpeg and as ffprobe reads them. */
class EncodedRenderTest {

  @TempDir private Path folder;
  private TestEnvironment environment;

  @BeforeEach
  void environment() throws IOException {
    environment = new TestEnvironment(folder);
    environment.ownRoutine("short.yaml", TestEnvironment.SHORT);
  }

  private void withFfmpeg() {
    Requirements.program("ffmpeg", "ffmpeg");
    Requirements.program("ffprobe", "ffmpeg");
    environment.with("PATH", System.getenv("PATH"));
  }

  private static byte[] run(Path folder, List<String> command) throws Exception {
    Path out = folder.resolve("out");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as("%s", command).isZero();
    return Files.readAllBytes(out);
  }

  @Tag("slow")
  @Test
  void isSharedAsAFileForAPhoneAndAPage() throws Exception {
    withFfmpeg();
    assertThat(environment.run("share", "short")).as(environment.err()).isZero();
    Path sound = environment.path("short.mp3");
    Path page = environment.path("short.html");
    environment.assertWritten(sound + "\n" + page + "\n", "");
    environment.assertNothingLeftIn(environment.path("."), "short.mp3", "short.html");
    assertThat(Files.readString(page)).startsWith("<!DOCTYPE html>");
    byte[] told =
        run(
            folder,
            List.of("ffprobe", "-of", "json", "-show_format", "-show_chapters", sound.toString()));
    assertThat(new String(told, StandardCharsets.UTF_8))
        .contains("\"title\": \"A short one\"", "\"title\": \"Child's pose\"");
  }

  /** Before minutes of sound are written, which would be in the way the next time. */
  @Test
  void aPageThatIsThereIsToldFirst() throws Exception {
    Path page = environment.file("short.html", "mine");
    assertThat(environment.run("share", "short")).isEqualTo(Cli.BAD_INPUT);
    assertThat(environment.err()).contains(page.toString()).doesNotContain("ffmpeg");
    environment.assertNothingLeftIn(environment.path("."), "short.html");
    assertThat(page).hasContent("mine");
  }

  @Test
  void nothingIsSharedWithoutFfmpeg() {
    assertThat(environment.run("share", "short")).isEqualTo(Cli.BAD_INPUT);
    assertThat(environment.err())
        .startsWith(
            "The file "
                + environment.path("short.mp3")
                + " needs the program ffmpeg, which is not installed. ");
    assertThat(environment.path("short.html")).doesNotExist();
  }

  @Tag("slow")
  @ParameterizedTest
  @ValueSource(strings = {"flac", "mp3", "opus", "ogg"})
  void hasTheWholeSoundItsTitleAndItsStretches(String ending) throws Exception {
    withFfmpeg();
    assertThat(environment.run("render", "short", "-o", "a.wav")).isZero();
    assertThat(environment.run("render", "short", "-o", "a." + ending))
        .as(environment.err())
        .isZero();
    environment.assertWritten("", "");
    environment.assertNothingLeftIn(environment.path("."), "a.wav", "a." + ending);
    int frames = WavReader.read(environment.path("a.wav")).frames();
    String file = environment.path("a." + ending).toString();

    byte[] decoded = run(folder, List.of("ffmpeg", "-i", file, "-f", "s16le", "-ar", "16000", "-"));
    assertThat(decoded.length / 2).isEqualTo(frames);
    JsonNode json =
        JsonMapper.shared()
            .readTree(
                run(
                    folder,
                    List.of(
                        "ffprobe",
                        "-of",
                        "json",
                        "-show_format",
                        "-show_streams",
                        "-show_chapters",
                        file)));
    double seconds = Double.parseDouble(json.get("format").get("duration").stringValue());
    // MP3 and Opus hold whole packets, and say how much of them does not count.
    assertThat(seconds).isCloseTo(frames / 16_000.0, within(0.11));
    assertThat(new String(Files.readAllBytes(folder.resolve("out")), StandardCharsets.UTF_8))
        .containsIgnoringCase("\"title\": \"A short one\"");
    List<String> chapters = new ArrayList<>();
    for (JsonNode chapter : json.get("chapters")) {
      chapters.add(chapter.get("tags").get("title").stringValue());
    }
    assertThat(chapters).containsExactly("Welcome", "Child's pose", "Closing");
  }

  @Test
  void saysWhatToInstallWhereFfmpegIsMissing() throws Exception {
    environment.with("PATH", environment.path("nothing").toString());

    assertThat(environment.run("render", "short", "-o", "a.mp3")).isEqualTo(2);
    environment.assertWritten(
        "",
        "The file "
            + environment.path("a.mp3")
            + " needs the program ffmpeg, which is not installed. Install ffmpeg: \"sudo apt"
            + " install ffmpeg\" on Debian and Ubuntu, \"brew install ffmpeg\" on macOS, \"winget"
            + " install ffmpeg\" on Windows. Or use a file name that ends with .wav.\n");
    environment.assertNothingLeftIn(environment.path("."));
  }

  @Test
  void leavesNothingAndTheOldFileWhereFfmpegFails() throws Exception {
    Requirements.linux();
    Path program = Files.createDirectories(environment.path("bin")).resolve("ffmpeg");
    Files.writeString(program, "#!/bin/sh\necho no such codec\nexit 1\n");
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    environment.with("PATH", environment.path("bin").toString());
    Path old = environment.file("a.flac", "old");

    assertThat(environment.run("render", "short", "-o", "a.flac", "--force")).isEqualTo(1);
    environment.assertWritten(
        "",
        "The sound file "
            + old
            + " could not be made: ffmpeg says: no such codec. A WAV file needs no ffmpeg: use a"
            + " name that ends with .wav.\n");
    assertThat(old).hasContent("old");
    environment.assertNothingLeftIn(environment.path("."), "a.flac", "bin");
  }
}
