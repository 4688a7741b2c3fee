package backtalk.app;

import backtalk.app.SignalledSession.End;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A session that the system wants gone in a hold: what is heard and kept, and how long it takes.
 */
@Tag("realtime")
@Timeout(180)
class SignalledSessionTest {

  @TempDir private Path folder;
  private SignalledSession session;

  @BeforeEach
  void session() throws IOException {
    session = new SignalledSession(folder);
  }

  @ParameterizedTest
  @EnumSource(
      value = End.class,
      names = {"CTRL_C", "TERM", "HANG_UP"})
  void whilePlayingItIsKeptAsStopped(End end) throws Exception {
    try (PseudoTerminal terminal = session.start(1, "short")) {
      terminal.await("hold");
      SignalledSession.assertGoneSoon(terminal, end);
    }
    session.assertStoppedInItsHold();
  }

  @ParameterizedTest
  @EnumSource(
      value = End.class,
      names = {"CTRL_C", "TERM", "HANG_UP"})
  void whilePausedAsWell(End end) throws Exception {
    try (PseudoTerminal terminal = session.start(1, "short")) {
      terminal.await("hold");
      terminal.type(" ");
      terminal.await("paused");
      SignalledSession.assertGoneSoon(terminal, end);
    }
    session.assertStoppedInItsHold();
  }
}
