package backtalk.app;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.app.SignalledSession.End;
import backtalk.journal.Ending;
import backtalk.journal.SessionRecord;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of a session that the system, or the person, ended: whether it is offered again. */
@Tag("realtime")
@Timeout(180)
class CutOffSessionTest {

  @TempDir private Path folder;
  private SignalledSession session;

  @BeforeEach
  void session() throws IOException {
    session = new SignalledSession(folder);
  }

  @ParameterizedTest
  @EnumSource(
      value = End.class,
      names = {"KILL", "TERM", "HANG_UP"})
  void itIsGoneOnWithByAKey(End end) throws Exception {
    try (PseudoTerminal terminal = session.start(1, "short")) {
      terminal.await("hold");
      SignalledSession.assertGoneSoon(terminal, end);
    }
    try (PseudoTerminal terminal = session.start(8, "short")) {
      terminal.await("go on here?");
      terminal.type(" ");
      assertThat(terminal.awaitExit()).isZero();
    }
    assertThat(session.program().kept())
        .extracting(SessionRecord::outcome)
        .containsExactly(Ending.FINISHED);
    assertThat(session.program().heard()).contains("You stopped at ").contains("Going on.");
  }

  @Test
  void whatThePersonStoppedIsNotOfferedAgain() throws Exception {
    try (PseudoTerminal terminal = session.start(2, "short")) {
      terminal.await("hold");
      terminal.type("qq");
      terminal.awaitExit();
    }
    try (PseudoTerminal terminal = session.start(30, "short")) {
      assertThat(terminal.awaitExit()).isZero();
      assertThat(terminal.screen()).doesNotContain("go on here?");
    }
    assertThat(session.program().kept())
        .extracting(SessionRecord::outcome)
        .containsExactly(Ending.STOPPED, Ending.FINISHED);
  }
}
