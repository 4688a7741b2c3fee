package backtalk.app;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.audio.file.WavReader;
import backtalk.audio.javasound.AlsaFileRig;
import backtalk.audio.javasound.ChildJvm;
import backtalk.audio.javasound.Requirements;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backtalk writes the same on every computer, whatever digits and letters its language has. */
@Tag("slow")
class LocaleTest {

  private static final int SECONDS = 60;
  private static final String SESSION = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

  private final Locale usual = Locale.getDefault();

  @TempDir private Path folder;

  @AfterEach
  void usualLanguage() {
    Locale.setDefault(usual);
  }

  @Test
  void writesTheSameInEveryLanguage() throws IOException {
    Map<String, String> expected = everythingWritten(Locale.ROOT);
    assertThat(expected.keySet())
        .anyMatch(file -> file.endsWith("/journal-2026.jsonl"))
        .anyMatch(file -> file.endsWith("/a.vtt"))
        .anyMatch(file -> file.endsWith("/rest.yaml"));
    for (String language : List.of("ar-EG", "bn", "my", "tr")) {
      Map<String, String> written = everythingWritten(Locale.forLanguageTag(language));
      assertThat(written.keySet()).as(language).isEqualTo(expected.keySet());
      expected.forEach(
          (what, text) ->
              assertThat(written.get(what)).as(what + " in " + language).isEqualTo(text));
    }
  }

  /** What a person does in the course of a week: the texts by command, the files by path. */
  private Map<String, String> everythingWritten(Locale locale) throws IOException {
    Locale.setDefault(locale);
    Path computer = Files.createDirectory(folder.resolve("in-" + locale));
    TestEnvironment environment = new TestEnvironment(computer);
    environment.ownRoutine("short.yaml", TestEnvironment.SHORT);
    environment.config("voice: kevin16\n");
    Map<String, String> written = new TreeMap<>();
    for (List<String> command :
        List.of(
            List.of("start", "short"),
            List.of(
                "render", "short", "-o", "a.wav", "--timeline", "a.json", "--captions", "a.vtt"),
            List.of("plan", "short"),
            List.of("show", "short", "--html", "a.html"),
            List.of("new"),
            List.of("plan", "rest", "--json"),
            List.of("config", "show"),
            List.of("history"),
            List.of("history", "--export", "csv"))) {
      environment.typing("Rest\nLong rest\n\n\n\nLie down\n\n\n\n\n\n\n");
      int code = environment.run(command.toArray(String[]::new));
      assertThat(code).as(command + " in " + locale + ": " + environment.err()).isZero();
      written.put(command.toString(), environment.out() + environment.err());
    }
    try (Stream<Path> files = Files.walk(computer)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = computer.relativize(file).toString();
        written.put(
            name.replaceAll(SESSION, "SESSION"),
            Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    written.replaceAll(
        (what, text) -> text.replace(computer.toString(), "FOLDER").replaceAll(SESSION, "SESSION"));
    return written;
  }

  /** The whole program, as an Egyptian computer starts it. */
  @Test
  void isHeardAndRememberedInAnotherLanguage() throws Exception {
    Requirements.linux();
    TestEnvironment environment = new TestEnvironment(folder);
    environment.ownRoutine("short.yaml", TestEnvironment.SHORT);
    environment.config("words-seed: 1\n");
    AlsaFileRig rig = new AlsaFileRig(folder);
    lines(rig, "render", "short", "-o", environment.path("a.wav").toString());
    assertThat(lines(rig, "start", "short")).isEmpty();
    assertThat(Arrays.mismatch(rig.captured(), WavReader.read(environment.path("a.wav")).samples()))
        .as("first frame that differs")
        .isEqualTo(-1);
    assertThat(lines(rig, "history").get(0)).startsWith("Week of ").doesNotContainPattern("–{7}");
    try (Stream<Path> files = Files.list(folder.resolve("data/backtalk/journal"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .anyMatch(name -> name.matches("journal-[0-9]{4}\\.jsonl"));
    }
  }

  private List<String> lines(AlsaFileRig rig, String... arguments) throws Exception {
    Map<String, String> environment = new HashMap<>(rig.environment());
    for (String kind : List.of("CONFIG", "DATA", "CACHE")) {
      environment.put(
          "XDG_" + kind + "_HOME", folder.resolve(kind.toLowerCase(Locale.ROOT)).toString());
    }
    environment.put("XDG_RUNTIME_DIR", folder.resolve("run").toString());
    environment.put("BACKTALK_CONFIG", "");
    environment.put("PATH", "");
    List<String> egyptian = List.of("-Duser.language=ar", "-Duser.country=EG");
    try (ChildJvm child = ChildJvm.startWith(egyptian, environment, Main.class, arguments)) {
      return child.awaitEnd(SECONDS);
    }
  }
}
