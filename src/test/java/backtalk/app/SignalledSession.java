package backtalk.app;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.journal.Ending;
import backtalk.journal.SessionRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/** A session in a terminal that the system wants gone: how that comes, and what is kept then. */
final class SignalledSession {

  /** How it comes. */
  enum End {
    CTRL_C,
    TERM,
    /** As at a log out, or with a terminal's window that is closed. */
    HANG_UP,
    KILL;

    private void of(PseudoTerminal terminal) throws Exception {
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

  private final RealProgram program;

  /** A program that knows a short routine, {@code short}, and one that asks how it felt. */
  SignalledSession(Path folder) throws IOException {
    program = new RealProgram(folder);
    program.environment().ownRoutine("short.yaml", STANDING);
    program.environment().ownRoutine("growing.yaml", GROWING);
    program.environment().config("mic: off\npace: 300\ntimes: {same-position: 0s, steps: 0.1}\n");
  }

  RealProgram program() {
    return program;
  }

  /**
   * Starts one.
   *
   * @param times so many times as fast as in life
   */
  PseudoTerminal start(int times, String routine) throws IOException {
    return program.startInTerminal(Integer.toString(times), "start", routine);
  }

  static void assertGoneSoon(PseudoTerminal terminal, End end) throws Exception {
    long asked = System.nanoTime();
    end.of(terminal);
    terminal.awaitExit();
    double seconds = (System.nanoTime() - asked) / 1e9;
    System.out.printf("%s: gone after %.2f s%n", end, seconds);
    assertThat(seconds).as("seconds to the end").isLessThan(2.0);
  }

  /** Whether there was time for all of the goodbye or not. */
  void assertStoppedInItsHold() throws IOException {
    assertThat(program.kept()).extracting(SessionRecord::outcome).containsExactly(Ending.STOPPED);
    assertThat(program.kept().get(0).stretches().get(0).done())
        .allSatisfy(
            done -> {
              assertThat(done.left()).isEqualTo(1);
              assertThat(done.time()).isBetween(Duration.ofMillis(1), Duration.ofSeconds(5));
            });
    assertThat(program.heard()).contains("broken-hold");
  }
}
