package backtalk.app;

import backtalk.Waiting;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A sound server, or the program, that stops in a hold: what is heard, and what is kept. */
@Tag("realtime")
@Timeout(180)
class SoundServerFaultsTest {

  @TempDir private Path folder;

  @Test
  void aServerThatIsKilledAndComesBack() throws Exception {
    new TwoSidedSession(folder)
        .isTakenUpAfter((rig, child) -> rig.killServer(), (rig, child) -> rig.startServer());
  }

  @Test
  void aServerThatHangs() throws Exception {
    new TwoSidedSession(folder)
        .isTakenUpAfter((rig, child) -> rig.hangServer(), (rig, child) -> rig.wakeServer());
  }

  @Test
  void aProgramThatStandsStill() throws Exception {
    TwoSidedSession session = new TwoSidedSession(folder);
    session.isHeardWhole(
        rig -> {},
        (rig, child) -> {
          child.signal("STOP");
          Waiting.letPass(TwoSidedSession.SILENCE);
          child.signal("CONT");
        });
    session.assertToldWhereItGoesOn();
  }
}
