package backtalk.cli;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import backtalk.app.TestEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every command that a page teaches is one that the program understands and obeys. */
class TaughtCommandsTest {

  /** In code within a text, and as a line of an example; a comment may follow. */
  private static final Pattern COMMAND =
      Pattern.compile("`backtalk( [^`]*)?`|^(?:\\S*/)?backtalk( [^#\n]*)?", Pattern.MULTILINE);

  /** What a page leaves to the reader. */
  private static final Map<String, String> CHOSEN =
      Map.of(
          "[ROUTINE]", "my.yaml",
          "FILE.wav", "my.wav",
          "FILE.ics", "my.ics",
          "FILE", "my.yaml",
          "KEY VALUE", "pace 120",
          "COMMAND", "pause",
          "ID", "evening",
          "…", "pause");

  /** What cannot be done on the computer of this test, and what it says then. */
  private static final Map<String, String> WITHOUT =
      Map.ofEntries(
          entry("history --timeline", "There is no timeline yet: no session has been played."),
          entry("listen", "There is no microphone."),
          entry("listen --teach", "There is no microphone."),
          entry("new", "The input ended before the routine was finished. Nothing was written."),
          entry("remind daily 07:30", "Reminders need systemd, but there is no program systemctl."),
          entry("remind mon,thu --every 2h --from 9:00 --until 17:00", "Reminders need systemd, "),
          entry("remind as-prescribed --routine desk-break", "Reminders need systemd, "),
          entry(
              "voices calibrate piper",
              "The voice piper is not installed: the program piper is missing."),
          entry(
              "voices try piper",
              "The voice piper is not installed: the program piper is missing."),
          entry("share my.yaml", "needs the program ffmpeg, which is not installed."),
          entry("window my.yaml", "Without a window, use backtalk list, start and config."),
          entry("window --choose", "Without a window, use backtalk list, start and config."),
          entry("voices record anna six-stretches", "There is no microphone."),
          entry("config set voice anna", "There is no voice \"anna\"."),
          entry("voices import folder --as anna", "There is no file "),
          entry("voices import anna.zip", "There is no file "),
          entry(
              "voices export anna --allowed-by Anna --licence CC-BY-4.0",
              "There is no voice \"anna\"."),
          entry("status", "No session is running. Start one with: backtalk"),
          entry("pause", "No session is running. Start one with: backtalk"));

  @TempDir private Path folder;

  static List<String> taught() throws IOException {
    try (Stream<Path> docs = Files.list(Path.of("docs"))) {
      return Stream.concat(
              Stream.of(
                  Path.of("README.md"), Path.of("voices/README.md"), Path.of("routines/README.md")),
              docs.filter(page -> page.toString().endsWith(".md")))
          .flatMap(page -> COMMAND.matcher(read(page)).results())
          .map(found -> found.group(1) != null ? found.group(1) : found.group(2))
          .map(words -> words == null ? "" : words.strip())
          .collect(Collectors.toCollection(TreeSet::new))
          .stream()
          .toList();
    }
  }

  @ParameterizedTest(name = "backtalk {0}")
  @MethodSource("taught")
  void isObeyed(String words) throws IOException {
    TestEnvironment environment =
        new TestEnvironment(folder)
            .lookedAtOn(InputStream.nullInputStream(), OutputStream.nullOutputStream());
    environment.file("my.yaml", TestEnvironment.SHORT);
    environment.ownRoutine("evening.yaml", TestEnvironment.SHORT);
    environment.ownRoutine(
        "six-stretches.yaml", TestEnvironment.SHORT.replace("id: short", "id: six-stretches"));
    String chosen = words;
    for (Map.Entry<String, String> choice : CHOSEN.entrySet()) {
      chosen =
          chosen.replaceAll(
              "(?<!\\S)" + Pattern.quote(choice.getKey()) + "(?!\\S)", choice.getValue());
    }

    int code = environment.run(chosen.isEmpty() ? new String[] {} : chosen.split(" "));

    String reason = WITHOUT.get(chosen);
    if (reason == null) {
      assertThat(environment.err() + environment.out()).doesNotContain("nternal error");
      assertThat(code).as(environment.err()).isZero();
    } else {
      assertThat(environment.err()).contains(reason);
    }
  }

  private static String read(Path page) {
    try {
      return Files.readString(page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
