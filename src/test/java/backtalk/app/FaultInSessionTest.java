package backtalk.app;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.Waiting;
import backtalk.audio.javasound.AlsaFileRig;
import backtalk.audio.javasound.ChildJvm;
import backtalk.audio.javasound.Requirements;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole program in a process of its own, which breaks while somebody is in a stretch. */
@Tag("slow")
@Timeout(300)
class FaultInSessionTest {

  private static final int SECONDS = 240; // a heap that is full is collected at each step
  private static final int HALF_A_MEGABYTE = 512;
  private static final int BYTES_A_SECOND = 2 * TestEnvironment.FORMAT.sampleRate();
  private static final String OUT_OF_MEMORY =
      "Backtalk has run out of memory: Java heap space. Start it again; if that does not help, give"
          + " it more: set BACKTALK_JAVA_OPTIONS to -Xmx1g.";

  /** A program that does nothing but collect may be late for its sound, and says so. */
  private static final String STUCK = "The sound output is stuck";

  /** The same, whatever more Java says of it, and alone or after a part that had to go first. */
  private static final Pattern HEAP_FULL =
      Pattern.compile(
          "(Backtalk continues without one of its parts \\([a-z ]+\\)\\. )?"
              + OUT_OF_MEMORY.replace(".", "\\.").replace("space", "space(: [a-z ]+)?"));

  private static final List<String> PARTS =
      List.of("lower back", "belly", "chest", "head", "hips", "shoulders", "ribs", "neck", "waist");

  /** The body is in it for long, and new words come all the while: longer than is read ahead. */
  private static final String CIRCLING =
      """
      format: 1
      id: short
      name: A short one
      stretches:
        - id: rocking
          name: Rocking
          position: hands-and-knees
          set-up:
            - Stand on your hands and knees.
          come-out:
            - Sit down beside your heels.
          sides: none
          repeat: 1
          phases:
      """
          + PARTS.stream()
              .map(
                  """
                        - {say: "Rock forward onto your arms, and let your %1$s sink.", hold: 8s}
                        - {say: "Rock back, and feel how your %1$s gets longer.", hold: 8s}
                        - {say: "Come to the middle, and think of your %1$s.", hold: 8s}
                  """
                      ::formatted)
              .collect(Collectors.joining());

  @TempDir private Path folder;
  private AlsaFileRig rig;

  @BeforeEach
  void computer() throws Exception {
    Requirements.linux();
    TestEnvironment environment = new TestEnvironment(folder);
    environment.ownRoutine("short.yaml", CIRCLING);
    environment.config("voice: kevin16\nwords-seed: 1\n");
    rig = AlsaFileRig.appending(folder);
  }

  /** The next words cannot be made: those that were made are heard, and then the way out. */
  @Test
  void aHeapThatIsNearlyFull() throws Exception {
    assertThat(run(HALF_A_MEGABYTE))
        .filteredOn(line -> !line.startsWith(STUCK))
        .containsExactly(OUT_OF_MEMORY);

    assertThat(heardAtLast(4))
        .containsExactly("Three.", "Two.", "One.", "And sit down beside your heels.");
    assertEndsWith(
        TestEnvironment.spokenError(
            "The program has run out of memory, and the session cannot go on. Please start it"
                + " again."));
  }

  /** Whatever of the program breaks then: Java's own words for it are seen by nobody. */
  @Test
  void aHeapThatIsFullToTheBrim() throws Exception {
    assertThat(run(0))
        .anyMatch(line -> HEAP_FULL.matcher(line).matches())
        .allMatch(line -> line.startsWith("Backtalk ") || line.startsWith("The journal in "))
        .noneMatch(line -> line.contains("Exception") || line.contains("java.lang"));
  }

  /** A class that is needed for the first time when the first hold has been held. */
  @Test
  void aDamagedProgram() throws Exception {
    Path damaged = folder.resolve("damaged");
    Path part = damaged.resolve("backtalk/journal/Event$Held.class");
    Files.createDirectories(part.getParent());
    Files.write(part, new byte[] {(byte) 0xca, (byte) 0xfe, (byte) 0xba, (byte) 0xbe});
    assertThat(
            run(
                List.of("-cp", damaged + File.pathSeparator + ChildJvm.classPath()),
                Main.class,
                "start",
                "short"))
        .singleElement()
        .asString()
        .startsWith("A part of Backtalk is missing or damaged: java.lang.ClassFormatError: ")
        .endsWith(". Reinstall it.");

    assertThat(heardAtLast(1)).containsExactly("And sit down beside your heels.");
    assertEndsWith(
        TestEnvironment.spokenError(
            "A part of the program is missing or damaged, and the session cannot go on. Please"
                + " install Backtalk again."));
  }

  private List<String> heardAtLast(int cues) throws IOException {
    Path timelines = folder.resolve("data/backtalk/timelines");
    try (Stream<Path> files = Files.list(timelines)) {
      JsonNode timeline = JsonMapper.shared().readTree(files.findFirst().orElseThrow().toFile());
      List<String> texts =
          timeline.get("cues").valueStream().map(cue -> cue.get("text").stringValue()).toList();
      return texts.subList(texts.size() - cues, texts.size());
    }
  }

  private void assertEndsWith(short[] expected) throws IOException {
    FaultTest.assertEndsWith(expected, rig.captured());
  }

  private List<String> run(int left) throws Exception {
    return run(
        List.of("-XX:+UseSerialGC", "-Xmx64m"),
        FillingUp.class,
        rig.file().toString(),
        Integer.toString(45 * BYTES_A_SECOND),
        Integer.toString(left));
  }

  private List<String> run(List<String> options, Class<?> main, String... arguments)
      throws Exception {
    try (ChildJvm child =
        ChildJvm.startWith(options, FaultTest.variables(folder, rig), main, arguments)) {
      assertThat(child.awaitExit(SECONDS)).as(child.lines().toString()).isEqualTo(1);
      return child.lines();
    }
  }

  /** The program, whose heap something fills up when so much was played. */
  static final class FillingUp {

    private static final int KILOBYTE = 1 << 10;
    private static final int CHUNK = 64;

    private static List<byte[]> held = new ArrayList<>(1 << 20);

    private FillingUp() {}

    public static void main(String... arguments) {
      File played = new File(arguments[0]);
      Thread filler =
          new Thread(
              () -> {
                Waiting.until(
                    "the moment",
                    Duration.ofSeconds(SECONDS),
                    () -> played.length() > Long.parseLong(arguments[1]));
                fill(Integer.parseInt(arguments[2]));
              },
              "filler");
      filler.setDaemon(true);
      filler.start();
      Main.main("start", "short");
    }

    /** Holds all memory but so many kilobytes. */
    private static void fill(int left) {
      int chunk = CHUNK * KILOBYTE;
      while (chunk > 1) {
        try {
          held.add(new byte[chunk]);
        } catch (OutOfMemoryError e) {
          if (left > 0) {
            held.subList(held.size() - left / CHUNK, held.size()).clear();
            return;
          }
          chunk /= 2;
        }
      }
    }
  }
}
