package backtalk.app;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.audio.javasound.Requirements;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The script that starts the runnable folder, with Javas that only say which one they are. */
@Timeout(60)
class LauncherScriptTest {

  private static final String WHAT_TO_DO =
      ". Install it (on Debian and Ubuntu: sudo apt install openjdk-17-jre; elsewhere from"
          + " https://adoptium.net), then start again.\n";

  @TempDir private Path folder;
  private Path script;
  private Path bin;

  private record Ending(int code, String out, String err) {}

  @BeforeEach
  void aSystemWithoutJava() throws IOException {
    Requirements.linux();
    folder = folder.toRealPath();
    bin = Files.createDirectory(folder.resolve("bin"));
    for (String program : List.of("dirname", "readlink", "sed")) {
      program(bin.resolve(program), "exec " + Path.of("/usr/bin", program) + " \"$@\"");
    }
    script = Files.createDirectories(folder.resolve("back talk/bin")).resolve("backtalk");
    Files.copy(Path.of("src/main/dist/bin/backtalk"), script);
  }

  private static Path program(Path file, String text) throws IOException {
    Files.writeString(file, "#!/bin/sh\n" + text + "\n");
    return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private Ending run(Map<String, String> environment, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("/bin/sh", script.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().clear();
    builder.environment().put("PATH", bin.toString());
    builder.environment().putAll(environment);
    Process process = builder.start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    return new Ending(process.exitValue(), out, err);
  }

  /** A Java that says its version when it is asked, and else what it was started with. */
  private Path java(String version) throws IOException {
    return program(
        Files.createDirectories(folder.resolve("jdk/bin")).resolve("java"),
        """
        if [ "$1" = -version ]; then
          echo 'openjdk version "%s" 2024-01-16' >&2
          echo 'OpenJDK Runtime Environment (build %s)' >&2
        else
          printf '%%s\\n' "$@"
        fi
        """
            .formatted(version, version));
  }

  /** The same, with the file that a JDK has beside it; it is not asked. */
  private Path javaWithRelease(String version) throws IOException {
    Path java = java("nobody asks");
    Files.writeString(
        folder.resolve("jdk/release"),
        "IMPLEMENTOR=\"Debian\"\nJAVA_VERSION=\""
            + version
            + "\"\nJAVA_VERSION_DATE=\"2024-01-16\"\n");
    return java;
  }

  private Map<String, String> javaHome() {
    return Map.of("JAVA_HOME", folder.resolve("jdk").toString());
  }

  @ParameterizedTest
  @CsvSource({"11.0.22, 11", "1.8.0_392, 8", "16, 16", "9-ea, 9"})
  void anOlderJavaIsRefusedInWords(String version, int feature) throws Exception {
    Path java = java(version);
    Ending refused =
        new Ending(
            1,
            "",
            "Backtalk needs Java 17 or newer, and " + java + " is Java " + feature + WHAT_TO_DO);
    assertThat(run(javaHome(), "list")).isEqualTo(refused);
    javaWithRelease(version);
    assertThat(run(javaHome(), "list")).isEqualTo(refused);
  }

  @Test
  void withoutJavaItSaysSo() throws Exception {
    assertThat(run(Map.of(), "list"))
        .isEqualTo(
            new Ending(1, "", "Backtalk needs Java 17 or newer, and there is none" + WHAT_TO_DO));
  }

  @ParameterizedTest
  @ValueSource(strings = {"17", "17.0.9", "21.0.2", "25-ea"})
  void aNewerJavaIsStarted(String version) throws Exception {
    java(version);
    assertStarted(javaHome());
    javaWithRelease(version);
    assertStarted(javaHome());
  }

  @Test
  void theJavaOnThePathIsTakenAndItsLinkFollowed() throws Exception {
    Files.createSymbolicLink(bin.resolve("java"), javaWithRelease("21.0.2"));
    assertStarted(Map.of());
    Files.writeString(folder.resolve("jdk/release"), "JAVA_VERSION=\"11.0.2\"\n");
    assertThat(run(Map.of()).err)
        .startsWith("Backtalk needs Java 17 or newer, and " + bin.resolve("java") + " is Java 11.");
  }

  /** Another kind of Java may say it in another way: it is given the benefit of the doubt. */
  @Test
  void aJavaThatDoesNotSayIsStarted() throws Exception {
    Path java = java("17");
    program(java, "printf '%s\\n' \"$@\"");
    assertStarted(javaHome());
  }

  private void assertStarted(Map<String, String> environment) throws Exception {
    Ending ending = run(environment, "start", "my own.yaml");
    assertThat(ending.err).isEmpty();
    assertThat(ending.out.lines())
        .endsWith(
            "-Dbacktalk.home=" + folder.resolve("back talk"),
            "-jar",
            folder.resolve("back talk/lib/backtalk.jar").toString(),
            "start",
            "my own.yaml");
    assertThat(ending.code).isZero();
  }

  @Test
  void aWindowIsToldToAScreenReaderWhereTheDesktopSaysThatThereIsOne() throws Exception {
    java("17");
    Files.copy(Path.of("src/main/dist/bin/screen-reader"), script.resolveSibling("screen-reader"));
    String wrapper = Files.createFile(folder.resolve("wrapper.jar")).toString();
    Map<String, String> desktop =
        Map.of(
            "JAVA_HOME",
            folder.resolve("jdk").toString(),
            "BACKTALK_ATK_WRAPPER",
            wrapper,
            "DBUS_SESSION_BUS_ADDRESS",
            "unix:path=/nowhere");
    String named = "-Djavax.accessibility.assistive_technologies=";
    program(bin.resolve("gdbus"), "echo \"({'IsEnabled': <false>},)\"");
    assertThat(run(desktop, "window").out).doesNotContain(named);
    program(bin.resolve("gdbus"), "echo \"({'IsEnabled': <true>},)\"");
    assertThat(run(desktop, "window").out.lines())
        .contains(named + "org.GNOME.Accessibility.AtkWrapper", "-Xbootclasspath/a:" + wrapper);
    assertThat(run(desktop, "start").out).doesNotContain(named);
    assertThat(run(javaHome(), "window").out).doesNotContain(named);
    Files.delete(Path.of(wrapper));
    assertThat(run(desktop, "window").out).doesNotContain(named);
  }
}
