package backtalk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.app.TestEnvironment;
import backtalk.audio.AudioClip;
import backtalk.audio.file.TinyDisk;
import backtalk.audio.file.WavReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RenderTest {

  @TempDir private Path folder;
  private TestEnvironment environment;

  @BeforeEach
  void environment() throws IOException {
    environment = new TestEnvironment(folder);
    environment.ownRoutine("short.yaml", TestEnvironment.SHORT);
  }

  private void assertRefused(String message, String... arguments) {
    List<String> words = new ArrayList<>(List.of("render", "short"));
    words.addAll(List.of(arguments));
    assertThat(environment.run(words.toArray(String[]::new))).isEqualTo(2);
    environment.assertWritten("", message + "\n");
  }

  @Test
  void writesTheSoundAndWhatIsHeardWhen() throws IOException {
    assertThat(
            environment.run(
                "render", "short", "-o", "a.wav", "--timeline", "a.json", "--captions", "a.vtt"))
        .isZero();
    environment.assertWritten("", "");
    environment.assertNothingHeard();
    environment.assertNothingLeftIn(
        environment.path("."), "a.wav", "a.json", "a.vtt", "a.chapters.vtt");
    AudioClip sound = WavReader.read(environment.path("a.wav"));
    String timeline = Files.readString(environment.path("a.json"));
    JsonNode json = JsonMapper.shared().readTree(timeline);
    assertThat(sound.format()).isEqualTo(TestEnvironment.FORMAT);
    assertThat(sound.frames()).isEqualTo(json.get("frames").intValue());
    List<String> captions = new ArrayList<>(List.of("WEBVTT"));
    for (JsonNode cue : json.get("cues")) {
      if (!cue.get("kind").stringValue().equals("earcon")) {
        captions.addAll(List.of("", times(cue), cue.get("text").stringValue()));
      }
    }
    assertThat(Files.readAllLines(environment.path("a.vtt"))).isEqualTo(captions);
    assertThat(Files.readAllLines(environment.path("a.chapters.vtt"))).isEqualTo(chapters(json));
    assertThat(environment.run("plan", "short", "--json")).isZero();
    assertThat(environment.out()).isEqualTo(timeline);
  }

  private static List<String> chapters(JsonNode json) {
    JsonNode segments = json.get("segments");
    List<String> lines = new ArrayList<>(List.of("WEBVTT"));
    List<JsonNode> group = new ArrayList<>();
    for (int i = 0; i < segments.size(); i++) {
      group.add(segments.get(i));
      if (i + 1 == segments.size() || !title(segments.get(i + 1)).equals(title(group.get(0)))) {
        long start = group.get(0).get("start").longValue();
        lines.addAll(List.of("", times(start, group.get(group.size() - 1)), title(group.get(0))));
        group.clear();
      }
    }
    return lines;
  }

  private static String title(JsonNode segment) {
    if (!segment.get("stretch").isNull()) {
      return "Child's pose";
    }
    return segment.get("kind").stringValue().equals("closing") ? "Closing" : "Welcome";
  }

  private static String times(JsonNode cue) {
    return times(cue.get("start").longValue(), cue);
  }

  private static String times(long start, JsonNode last) {
    return time(start) + " --> " + time(last.get("end").longValue());
  }

  private static String time(long frame) {
    long millis = Math.round(frame / 16.0);
    return String.format(
        Locale.ROOT, "00:%02d:%02d.%03d", millis / 60_000, millis / 1000 % 60, millis % 1000);
  }

  @Test
  void askedTwiceWritesTheSame() throws IOException {
    assertThat(environment.run("render", "short", "-o", "a.wav")).isZero();
    assertThat(environment.run("render", "short", "-o", "b.wav")).isZero();
    assertThat(environment.path("a.wav")).hasSameBinaryContentAs(environment.path("b.wav"));
  }

  @Test
  void aFileThatExistsIsReplacedOnlyWhenAskedFor() throws IOException {
    Path old = environment.file("a.wav", "old");
    assertRefused("The file " + old + " already exists: use --force to replace it.", "-o", "a.wav");
    assertThat(old).hasContent("old");
    assertThat(environment.run("render", "short", "-o", "a.wav", "--force")).isZero();
    assertThat(WavReader.read(old).frames()).isPositive();
    environment.assertNothingLeftIn(environment.path("."), "a.wav");
  }

  @Test
  void nothingIsMadeWhenOneOfTheFilesExists() throws IOException {
    for (String other : List.of("a.json", "a.vtt", "a.chapters.vtt")) {
      Path old = environment.file(other, "old");
      assertRefused(
          "The file " + old + " already exists: use --force to replace it.",
          "-o",
          "a.wav",
          "--timeline",
          "a.json",
          "--captions",
          "a.vtt");
      environment.assertNothingLeftIn(environment.path("."), other);
      assertThat(old).hasContent("old");
      Files.delete(old);
    }
  }

  @Test
  void twoThingsDoNotGoToOneFile() throws IOException {
    Files.createSymbolicLink(
        environment.path("link"), Files.createDirectory(environment.path("real")));
    assertRefused(
        "The sound and the timeline cannot both go to "
            + environment.path("link/../link/a")
            + ": choose another file for one of them.",
        "-o",
        "real/a",
        "--timeline",
        "link/../link/a",
        "--force");
    assertRefused(
        "The timeline and the chapters cannot both go to "
            + environment.path("a.chapters.vtt")
            + ": choose another file for one of them.",
        "-o",
        "a.wav",
        "--timeline",
        "a.chapters.vtt",
        "--captions",
        "a.vtt");
    environment.assertNothingLeftIn(environment.path("."), "link", "real");
  }

  @Test
  void aPlaceThatCannotBeHadIsNamed() throws IOException {
    assertRefused(
        "The folder "
            + environment.path("gone")
            + " does not exist: create it first, or choose another folder.",
        "-o",
        "gone/a.wav");
    assertRefused(
        environment.path(".") + " is a folder: give the name of a file in it.", "-o", ".");
    assertRefused(
        "The folder "
            + environment.path("gone")
            + " does not exist: create it first, or choose another folder.",
        "-o",
        "a.wav",
        "--captions",
        "gone/a.vtt");
    Path locked = locked();
    assertRefused(
        "The folder "
            + locked
            + " is not writable: check its permissions, or choose another folder.",
        "-o",
        locked + "/a.wav");
    environment.assertNothingLeftIn(environment.path("."), "locked");
  }

  /** The administrator may write anywhere, except where the system itself allows no files. */
  private Path locked() throws IOException {
    Path locked = Files.createDirectory(environment.path("locked"));
    if ("root".equals(System.getProperty("user.name"))) {
      return Path.of("/sys");
    }
    return Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("r-xr-xr-x"));
  }

  @Test
  void aFullDiskIsToldAndLeftAsItWas() throws Exception {
    try (TinyDisk disk = TinyDisk.in(folder)) {
      Path old = Files.writeString(disk.folder().resolve("a.wav"), "old");
      environment.working(disk.folder());
      assertThat(
              environment.run("render", "short", "-o", "a.wav", "--timeline", "a.json", "--force"))
          .isEqualTo(1);
      assertThat(environment.out()).isEmpty();
      assertThat(environment.err())
          .startsWith("The disk is full: no space left on it for " + old + " after ")
          .endsWith(
              " kB. The unfinished file was removed. Free some space, or choose another disk.\n");
      assertThat(old).hasContent("old");
      environment.assertNothingLeftIn(disk.folder(), "a.wav");
    }
  }
}
