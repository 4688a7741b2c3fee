package backtalk.app;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.app.SignalledSession.End;
import backtalk.journal.Ending;
import backtalk.journal.SessionRecord;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The question after a session, when the system wants the program gone: the session is kept. */
@Tag("realtime")
@Timeout(180)
class SignalledQuestionTest {

  @TempDir private Path folder;
  private SignalledSession session;

  @BeforeEach
  void session() throws IOException {
    session = new SignalledSession(folder);
  }

  @ParameterizedTest
  @EnumSource(End.class)
  void atTheQuestionAfterItTheSessionIsFinished(End end) throws Exception {
    try (PseudoTerminal terminal = session.start(30, "growing")) {
      terminal.await("How did it feel?");
      SignalledSession.assertGoneSoon(terminal, end);
    }
    assertThat(session.program().kept())
        .extracting(SessionRecord::outcome)
        .containsExactly(Ending.FINISHED);
    assertThat(session.program().heard()).contains("countdown");
  }
}
