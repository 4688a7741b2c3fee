package backtalk.app;

import static backtalk.app.PseudoTerminal.CTRL_BACKSLASH;
import static backtalk.app.PseudoTerminal.CTRL_C;
import static backtalk.app.PseudoTerminal.CTRL_S;
import static backtalk.app.PseudoTerminal.CTRL_Z;
import static backtalk.app.PseudoTerminal.ESCAPE;
import static org.assertj.core.api.Assertions.assertThat;

import backtalk.audio.file.WavReader;
import backtalk.setup.Ears;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program at a real terminal: what is typed there, and what becomes of the terminal. */
@Tag("slow")
@Timeout(120)
class TerminalTest {

  /** Asks afterwards how it felt, because it grows with the answer. */
  private static final String GROWING =
      TestEnvironment.SHORT
          .replace("id: short", "id: growing")
          .replace(
              "    hold: 5s\n",
              "    progression:\n      hold: {from: 5s, to: 60s, add: 5s, every: 2 days}\n");

  private static final String KEYS = "q ends";
  private static final String CLEAR = ESCAPE + "[K";
  private static final int INTERRUPTED = 130;

  @TempDir private Path folder;
  private RealProgram program;
  private TestEnvironment environment;

  @BeforeEach
  void environment() throws IOException {
    program = new RealProgram(folder);
    environment = program.environment();
    environment.ownRoutine("short.yaml", TestEnvironment.SHORT);
    environment.ownRoutine("growing.yaml", GROWING);
    environment.config("mic: off\n");
  }

  private PseudoTerminal start(String... arguments) throws IOException {
    return program.startInTerminal(arguments);
  }

  private static void assertInterrupted(PseudoTerminal terminal) throws Exception {
    long asked = System.nanoTime();
    terminal.type(CTRL_C);
    assertThat(terminal.awaitExit()).isEqualTo(INTERRUPTED);
    assertThat((System.nanoTime() - asked) / 1e9).as("seconds to the end").isLessThan(10);
    assertThat(terminal.takesLines()).isTrue();
    assertThat(terminal.screen()).endsWith("\r\n");
  }

  @Test
  void ctrlCEndsASessionThatPlays() throws Exception {
    try (PseudoTerminal terminal = start("1", "start", "short")) {
      terminal.await(KEYS);
      assertInterrupted(terminal);
      assertThat(terminal.screen().replace(CLEAR, "")).as("nothing asked").doesNotContain(ESCAPE);
    }
  }

  @Test
  void ctrlCEndsASessionThatIsPaused() throws Exception {
    try (PseudoTerminal terminal = start("1", "start", "short")) {
      terminal.await(KEYS);
      terminal.type(" ");
      terminal.await("paused");
      assertInterrupted(terminal);
    }
  }

  @Test
  void ctrlCEndsTheQuestionAfterASession() throws Exception {
    try (PseudoTerminal terminal = start("30", "start", "growing")) {
      terminal.await("How did it feel?");
      assertInterrupted(terminal);
    }
  }

  @Test
  void ctrlCEndsListeningAndKeepsWhatWasRecorded() throws Exception {
    Path kept = folder.resolve("kept.wav");
    try (PseudoTerminal terminal = start("1", "listen", "--record", kept.toString())) {
      terminal.await("Listening.");
      assertInterrupted(terminal);
    }
    assertThat(WavReader.read(kept).format()).isEqualTo(Ears.FORMAT);
  }

  @Test
  void ctrlCEndsARenderingAndLeavesNothing() throws Exception {
    try (PseudoTerminal terminal =
        start("1", "render", "--scale=10", "-o", environment.path("a.wav").toString())) {
      terminal.await("Rendering");
      assertInterrupted(terminal);
    }
    environment.assertNothingLeftIn(environment.path("."));
  }

  @Test
  void ctrlBackslashTellsWhatTheProgramDoesAndItGoesOn() throws Exception {
    try (PseudoTerminal terminal = start("1", "start", "short")) {
      terminal.await(KEYS);
      terminal.type(CTRL_S); // which would hold up what is shown, and soon the voice
      terminal.type(CTRL_BACKSLASH);
      terminal.await("Full thread dump");
      terminal.clear();
      terminal.await(KEYS);
      assertInterrupted(terminal);
    }
  }

  /** In a shell that leaves the terminal as it finds it. */
  @Test
  void ctrlZGivesTheTerminalBackAndFgTakesItAgain() throws Exception {
    Map<String, String> environment = program.variables();
    environment.put("PS1", "ready: ");
    try (PseudoTerminal terminal = PseudoTerminal.with(environment, List.of("sh", "-i"))) {
      terminal.await("ready: ");
      terminal.type(String.join(" ", RealProgram.inTerminal("1", "start", "short")) + "\n");
      terminal.await(KEYS);
      terminal.type(" ");
      terminal.await("paused");
      assertThat(terminal.takesLines()).isFalse();
      terminal.clear();
      terminal.type(CTRL_Z);
      terminal.await("ready: ");
      assertThat(terminal.screen()).contains("Stopped");
      assertThat(terminal.takesLines()).isTrue();
      terminal.clear();
      terminal.type("fg\n");
      terminal.await("paused");
      assertThat(terminal.takesLines()).isFalse();
      terminal.type("qq");
      terminal.await("ready: ");
      assertThat(terminal.takesLines()).isTrue();
      terminal.clear();
      terminal.type("echo code $?\n");
      terminal.await("code " + INTERRUPTED);
    }
  }

  @Test
  void escEndsASessionUnlessItIsResumed() throws Exception {
    try (PseudoTerminal terminal = start("1", "start", "short")) {
      terminal.await(KEYS);
      terminal.type(ESCAPE);
      terminal.await("stopped");
      terminal.clear();
      terminal.type(" ");
      terminal.await(KEYS);
      terminal.type(ESCAPE);
      terminal.await("stopped");
      terminal.type(ESCAPE);
      assertThat(terminal.awaitExit()).isEqualTo(INTERRUPTED);
      assertThat(terminal.takesLines()).isTrue();
    }
  }

  @Test
  void anAnswerIsTypedAndKept() throws Exception {
    try (PseudoTerminal terminal = start("30", "start", "growing")) {
      terminal.await("How did it feel?");
      terminal.type("hx\u007f\u001b[Aard\n");
      assertThat(terminal.awaitExit()).isZero();
      assertThat(terminal.takesLines()).isTrue();
    }
    assertThat(Files.readString(journal())).contains("\"hard\"");
  }

  private Path journal() throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("data"))) {
      return files.filter(file -> file.toString().endsWith(".jsonl")).findFirst().orElseThrow();
    }
  }

  /** The line that changes, an answer, how it is stopped, and what was done. */
  @ParameterizedTest
  @ValueSource(ints = {80, 40})
  void aWholeSessionFitsTheTerminal(int columns) throws Exception {
    environment.ownRoutine(
        "long.yaml",
        GROWING
            .replace("id: growing", "id: long")
            .replace("name: Child's pose", "name: Child's pose with the arms stretched far ahead")
            .replace("Sit back on your heels.", "Lift your {side} leg.")
            .replace("sides: none", "sides: each"));
    try (PseudoTerminal terminal =
        PseudoTerminal.with(
            columns, program.variables(), RealProgram.inTerminal("20", "start", "long"))) {
      terminal.await("hold 5 s");
      terminal.type("q");
      terminal.await("stopped");
      terminal.await("space goes on");
      terminal.type(" ");
      terminal.await("How did it feel?");
      terminal.type("right\n");
      assertThat(terminal.awaitExit()).isZero();
      assertThat(terminal.screen().replaceAll("\\s+", " "))
          .contains("Finished: 2 holds, 0:10 held (0:05 on each side), in 0:")
          .contains("All sessions: backtalk history");
      assertThat(terminal.lines())
          .as("of at most %d columns", columns)
          .hasSizeGreaterThan(40)
          .allMatch(line -> line.length() < columns);
    }
  }

  @Test
  void aDumbTerminalGetsLinesAndGivesThem() throws Exception {
    try (PseudoTerminal terminal =
        PseudoTerminal.with(dumb(), RealProgram.inTerminal("1", "start", "short"))) {
      terminal.await("A short one");
      assertThat(terminal.takesLines()).isTrue();
      terminal.type("q\n");
      terminal.await("stopped");
      terminal.type("q\n");
      assertThat(terminal.awaitExit()).isEqualTo(INTERRUPTED);
      assertThat(terminal.screen().replace("\r\n", "\n").replaceAll("in \\d+:\\d+", "in 0:06"))
          .isEqualTo(
              """
              Type a key and Enter: space pauses, h help, q ends, + longer, - shorter.
              A short one
              q
              A short one · stopped · space goes on
              q
              Stopped: 0 holds, 0:00 held, in 0:06 minutes. All sessions: backtalk history
              """);
    }
  }

  @Test
  void aDumbTerminalGetsNoColours() throws Exception {
    try (PseudoTerminal terminal =
        PseudoTerminal.with(dumb(), RealProgram.inTerminal("1", "--help"))) {
      assertThat(terminal.awaitExit()).isZero();
      terminal.await("Exit codes");
      assertThat(terminal.screen()).doesNotContain(ESCAPE);
    }
  }

  private Map<String, String> dumb() {
    Map<String, String> environment = program.variables();
    environment.put("TERM", "dumb");
    return environment;
  }
}
