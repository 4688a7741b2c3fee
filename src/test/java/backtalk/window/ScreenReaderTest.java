package backtalk.window;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.Waiting;
import backtalk.audio.javasound.Requirements;
import backtalk.bus.BusRig;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a screen reader is told of the window, by the bus that is there for it. */
@Tag("display")
@Timeout(240)
class ScreenReaderTest {

  private static final String WRAPPER = "/usr/share/java/java-atk-wrapper.jar";
  private static final String LAUNCHER = "/usr/libexec/at-spi-bus-launcher";

  @TempDir private Path folder;
  private final List<Process> started = new ArrayList<>();

  @BeforeEach
  void aScreenReader() {
    Requirements.linux();
    there(WRAPPER, "libatk-wrapper-java");
    there(LAUNCHER, "at-spi2-core");
    there("/usr/lib/python3/dist-packages/pyatspi", "python3-pyatspi");
  }

  private static void there(String file, String debianPackage) {
    Requirements.check(
        Files.exists(Path.of(file)),
        "skipped: " + file + " is missing, install the package " + debianPackage);
  }

  @AfterEach
  void end() {
    started.forEach(Process::destroyForcibly);
  }

  private Path start(Map<String, String> variables, String name, List<String> command)
      throws IOException {
    Path log = folder.resolve(name);
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectOutput(log.toFile())
            .redirectError(folder.resolve(name + ".err").toFile());
    builder.environment().putAll(variables);
    started.add(builder.start());
    return log;
  }

  private static List<String> java(List<String> options, Class<?> main, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    command.addAll(List.of(arguments));
    return command;
  }

  /** What is to be seen is read, Tab leads to each button, and each change is told once. */
  @Test
  void isToldAWholeSession() throws Exception {
    String end = "accessible-description | panel | A short one, Well done";
    List<String> told = told("Pause", end, folder.toString());
    assertThat(told)
        .contains(
            "part | panel | The session | A short one, Welcome",
            "part | label | A short one",
            "part | progress bar | Seconds left | Welcome",
            "part | label | Next:  Knee to chest, left side",
            "part | push button | Pause | Pause, or go on after a pause. Key: Space")
        .anyMatch(line -> line.matches("part \\| label \\| Time left in all \\| 1:\\d\\d left"));
    assertThat(told.stream().filter(line -> line.startsWith("focus")))
        .extracting(line -> line.split(" \\| ", -1)[2])
        .containsExactly(
            "Pause",
            "Next",
            "Shorter",
            "Longer",
            "It hurts",
            "End",
            "Full screen",
            "Back",
            "Repeat");
    assertThat(
            told.subList(
                told.indexOf("accessible-name | label | Routine: A short one"), told.size()))
        .containsExactly(
            "accessible-name | label | Routine: A short one",
            "accessible-name | label | Knee to chest",
            "accessible-name | label | Next:  Left side",
            "accessible-description | panel | Knee to chest, Change position",
            "accessible-name | label | Left side",
            "accessible-name | label | Next:  Hold for 6 seconds",
            "accessible-description | panel | Knee to chest, Left side, Get into position",
            "accessible-description | panel | Knee to chest, Left side, Settle",
            "accessible-name | label | Next:  Right side",
            "accessible-description | panel | Knee to chest, Left side, Hold",
            "accessible-description | panel | Knee to chest, Left side, Release",
            "accessible-name | label | Right side",
            "accessible-name | label | Next:  Hold for 6 seconds",
            "accessible-description | panel | Knee to chest, Right side, Change sides",
            "accessible-description | panel | Knee to chest, Right side, Get into position",
            "accessible-description | panel | Knee to chest, Right side, Settle",
            "accessible-name | label | Next:  The end",
            "accessible-description | panel | Knee to chest, Right side, Hold",
            "accessible-description | panel | Knee to chest, Right side, Release",
            "accessible-name | label | ",
            "accessible-name | label | A short one",
            "accessible-name | label | ",
            end);
  }

  @Test
  void isToldWhatIsSetAndInWhatUnit() throws Exception {
    assertThat(told("Words a minute", "part | slider | Words a minute", folder.toString(), "set"))
        .contains(
            "part | combo box | A short one | The usual routine. The routine that starts when you choose no other.",
            "part | slider | Knee to chest: hold | 6 seconds | 6 of 1 to 120")
        .anyMatch(
            line ->
                line.startsWith("part | slider | Words a minute | 130. How fast it speaks")
                    && line.endsWith(" | 130 of 60 to 300"));
  }

  /** What is told of a program until a line of it begins like that. */
  private List<String> told(String readAt, String end, String... arguments) throws Exception {
    try (Screen screen = Screen.start();
        BusRig bus = BusRig.start(folder)) {
      Map<String, String> variables = new HashMap<>(bus.environment());
      variables.put("DISPLAY", screen.display());
      start(variables, "at-spi.log", List.of(LAUNCHER, "--launch-immediately"));
      URL script =
          Objects.requireNonNull(
              ScreenReaderTest.class.getResource("/backtalk/window/screen-reader.py"));
      String read = folder.resolve(ReadSession.READ).toString();
      Path told =
          start(
              variables,
              "told.log",
              List.of("/usr/bin/python3", Path.of(script.toURI()).toString(), readAt, read));
      List<String> options =
          List.of(
              "-Djavax.accessibility.assistive_technologies=org.GNOME.Accessibility.AtkWrapper",
              "-Xbootclasspath/a:" + WRAPPER,
              "-Djava.library.path=" + libraries());
      start(variables, "program.log", java(options, ReadSession.class, arguments));
      Waiting.until(
          "what is told to begin with " + end,
          Duration.ofSeconds(60),
          () -> lines(told).stream().anyMatch(line -> line.startsWith(end)));
      return lines(told);
    }
  }

  private static String libraries() throws IOException {
    try (Stream<Path> files =
        Files.find(Path.of("/usr/lib"), 3, (file, at) -> file.endsWith("libatk-wrapper.so"))) {
      return String.valueOf(files.findFirst().orElseThrow().getParent());
    }
  }

  private static List<String> lines(Path told) throws IOException {
    return Files.readString(told, StandardCharsets.UTF_8).lines().toList();
  }

  /** A desktop may name the wrapper where it is not installed. */
  @Test
  void whereItIsNotThereTheWindowOpensAllTheSame() throws Exception {
    Requirements.program("xwininfo", "x11-utils");
    try (Screen screen = Screen.start()) {
      screen.run(
          OpenedWindow.class,
          List.of("-Djavax.accessibility.assistive_technologies=org.example.Missing"));
    }
  }
}
