package backtalk.app;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.audio.javasound.ChildJvm;
import backtalk.journal.Ending;
import backtalk.journal.Journal;
import backtalk.journal.SessionRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A session that the system wants gone: what is heard, what is kept, and how long it takes. */
@Tag("realtime")
@Timeout(180)
class SignalledSessionTest {

  /** How it comes. */
  enum End {
    CTRL_C,
    TERM,
    /** As at a log out, or with a terminal's window that is closed. */
    HANG_UP,
    KILL;

    void of(PseudoTerminal terminal) throws Exception {
      switch (this) {
        case CTRL_C -> terminal.type(PseudoTerminal.CTRL_C);
        case TERM -> terminal.signal("TERM");
        case HANG_UP -> terminal.hangUp();
        case KILL -> terminal.signal("KILL");
      }
    }
  }

  /** Who stands already is soon in the hold. */
  private static final String STANDING =
      TestEnvironment.SHORT.replace("hands-and-knees", "standing");

  private static final String GROWING =
      STANDING
          .replace("id: short", "id: growing")
          .replace(
              "    hold: 5s\n",
              "    progression:\n      hold: {from: 5s, to: 60s, add: 5s, every: 2 days}\n");

  @TempDir private Path folder;

  @BeforeEach
  void environment() throws IOException {
    TestEnvironment environment = new TestEnvironment(folder);
    environment.ownRoutine("short.yaml", STANDING);
    environment.ownRoutine("growing.yaml", GROWING);
    environment.config("mic: off\npace: 200\ntimes: {same-position: 0s, steps: 0.3}\n");
  }

  private PseudoTerminal start(String... arguments) throws IOException {
    Map<String, String> variables = new HashMap<>();
    variables.put("XDG_CONFIG_HOME", folder.resolve("config").toString());
    variables.put("XDG_DATA_HOME", folder.resolve("data").toString());
    variables.put("XDG_CACHE_HOME", folder.resolve("cache").toString());
    variables.put("XDG_RUNTIME_DIR", folder.resolve("run").toString());
    variables.put("DBUS_SESSION_BUS_ADDRESS", "");
    variables.put("BACKTALK_CONFIG", "");
    return PseudoTerminal.with(
        variables,
        ChildJvm.command(
            List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"),
            TerminalChild.class,
            arguments));
  }

  private List<SessionRecord> kept() {
    return Journal.in(folder.resolve("data/backtalk/journal"), Clock.system(ZoneId.systemDefault()))
        .read()
        .sessions();
  }

  private static void assertGoneSoon(PseudoTerminal terminal, End end) throws Exception {
    long asked = System.nanoTime();
    end.of(terminal);
    terminal.awaitExit();
    double seconds = (System.nanoTime() - asked) / 1e9;
    System.out.printf("%s: gone after %.2f s%n", end, seconds);
    assertThat(seconds).as("seconds to the end").isLessThan(2.0);
  }

  private String heard() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("data/backtalk/timelines"))) {
      return Files.readString(files.sorted().reduce((one, other) -> other).orElseThrow());
    }
  }

  /** Whether there was time for all of the goodbye or not. */
  private void assertStoppedInItsHold() throws IOException {
    assertThat(kept()).extracting(SessionRecord::outcome).containsExactly(Ending.STOPPED);
    assertThat(kept().get(0).stretches().get(0).done())
        .allSatisfy(
            done -> {
              assertThat(done.left()).isEqualTo(1);
              assertThat(done.time()).isBetween(Duration.ofMillis(1), Duration.ofSeconds(5));
            });
    assertThat(heard()).contains("broken-hold");
  }

  @ParameterizedTest
  @EnumSource(
      value = End.class,
      names = {"CTRL_C", "TERM", "HANG_UP"})
  void whilePlayingItIsKeptAsStopped(End end) throws Exception {
    try (PseudoTerminal terminal = start("1", "start", "short")) {
      terminal.await("hold");
      assertGoneSoon(terminal, end);
    }
    assertStoppedInItsHold();
  }

  @ParameterizedTest
  @EnumSource(
      value = End.class,
      names = {"CTRL_C", "TERM", "HANG_UP"})
  void whilePausedAsWell(End end) throws Exception {
    try (PseudoTerminal terminal = start("1", "start", "short")) {
      terminal.await("hold");
      terminal.type(" ");
      terminal.await("paused");
      assertGoneSoon(terminal, end);
    }
    assertStoppedInItsHold();
  }

  @ParameterizedTest
  @EnumSource(End.class)
  void atTheQuestionAfterItTheSessionIsFinished(End end) throws Exception {
    try (PseudoTerminal terminal = start("30", "start", "growing")) {
      terminal.await("How did it feel?");
      assertGoneSoon(terminal, end);
    }
    assertThat(kept()).extracting(SessionRecord::outcome).containsExactly(Ending.FINISHED);
    assertThat(heard()).contains("countdown");
  }

  @ParameterizedTest
  @EnumSource(
      value = End.class,
      names = {"KILL", "TERM", "HANG_UP"})
  void itIsGoneOnWithByAKey(End end) throws Exception {
    try (PseudoTerminal terminal = start("1", "start", "short")) {
      terminal.await("hold");
      assertGoneSoon(terminal, end);
    }
    try (PseudoTerminal terminal = start("8", "start", "short")) {
      terminal.await("go on here?");
      terminal.type(" ");
      assertThat(terminal.awaitExit()).isZero();
    }
    assertThat(kept()).extracting(SessionRecord::outcome).containsExactly(Ending.FINISHED);
    assertThat(heard()).contains("You stopped at ").contains("Going on.");
  }

  @Test
  void whatThePersonStoppedIsNotOfferedAgain() throws Exception {
    try (PseudoTerminal terminal = start("2", "start", "short")) {
      terminal.await("hold");
      terminal.type("qq");
      terminal.awaitExit();
    }
    try (PseudoTerminal terminal = start("30", "start", "short")) {
      assertThat(terminal.awaitExit()).isZero();
      assertThat(terminal.screen()).doesNotContain("go on here?");
    }
    assertThat(kept())
        .extracting(SessionRecord::outcome)
        .containsExactly(Ending.STOPPED, Ending.FINISHED);
  }
}
