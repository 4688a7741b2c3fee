package backtalk.bus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class SessionBusTest {

  @TempDir private Path folder;

  @Test
  void isWhereTheEnvironmentSays() {
    assertThat(SessionBus.of(Map.of("DBUS_SESSION_BUS_ADDRESS", "unix:path=/x")))
        .contains(new SessionBus("unix:path=/x"));
  }

  @Test
  void orInTheRuntimeFolder() throws Exception {
    Map<String, String> environment =
        Map.of("XDG_RUNTIME_DIR", folder.toString(), "DBUS_SESSION_BUS_ADDRESS", " ");
    assertThat(SessionBus.of(environment)).isEmpty();
    Files.createFile(folder.resolve("bus"));
    assertThat(SessionBus.of(environment))
        .contains(new SessionBus("unix:path=" + folder.resolve("bus")));
    assertThat(SessionBus.of(Map.of())).isEmpty();
  }

  @Test
  @Tag("realtime")
  void answersOrDoesNot() throws Exception {
    try (BusRig rig = BusRig.start(folder)) {
      rig.bus().check();
      rig.kill();
      assertThatThrownBy(() -> rig.bus().check())
          .isInstanceOf(BusException.class)
          .hasMessage("The session bus at " + rig.bus().address() + " does not answer.");
    }
    assertThatThrownBy(() -> new SessionBus("nonsense").check()).isInstanceOf(BusException.class);
    assertThatThrownBy(() -> new SessionBus("tcp:host=localhost,port=1").check())
        .isInstanceOf(BusException.class);
  }
}
