package backtalk.app;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.audio.javasound.PulseRig;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A device that sleeps, goes, or is another in a hold: what is heard, and what is kept. */
@Tag("realtime")
@Timeout(180)
class SoundDeviceFaultsTest {

  @TempDir private Path folder;

  @Test
  void aDeviceThatSleeps() throws Exception {
    new TwoSidedSession(folder)
        .isTakenUpAfter((rig, child) -> rig.suspend(true), (rig, child) -> rig.suspend(false));
  }

  /** As a dock that is unplugged, and plugged in again. */
  @Test
  void aDeviceThatIsTakenAwayAndComesBack() throws Exception {
    new TwoSidedSession(folder)
        .isTakenUpAfter((rig, child) -> rig.unloadDevices(), (rig, child) -> rig.loadDevice());
  }

  /** A person puts on headphones: the sound goes there, and none of it is lost. */
  @Test
  void anotherDeviceBecomesTheDefault() throws Exception {
    int missing =
        new TwoSidedSession(folder)
            .isHeardWhole(PulseRig::playToDefault, (rig, child) -> rig.changeDefault());

    assertThat(missing).as("pieces that the new device did not play").isZero();
  }
}
