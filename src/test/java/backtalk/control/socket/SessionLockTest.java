package backtalk.control.socket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backtalk.Waiting;
import backtalk.audio.javasound.ChildJvm;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class SessionLockTest {

  private static final int SECONDS = 20;

  @TempDir private Path folder;

  private boolean isFree() throws IOException {
    return SessionLock.take(folder)
        .map(
            lock -> {
              lock.close();
              return true;
            })
        .orElse(false);
  }

  @Test
  void isHeldByOneAtATime() throws IOException {
    SessionLock first = SessionLock.take(folder).orElseThrow();
    assertThat(isFree()).isFalse();
    first.close();
    assertThat(isFree()).isTrue();
    first.close();
    assertThat(isFree()).isTrue();
  }

  @Test
  void cannotBeTakenWhereThereIsNoFolder() {
    assertThatThrownBy(() -> SessionLock.take(folder.resolve("none")))
        .isInstanceOf(IOException.class);
  }

  @Tag("slow")
  @Test
  void ofTwoProcessesThatRaceOneGetsIt() throws Exception {
    try (ChildJvm one = session();
        ChildJvm two = session()) {
      List<String> said = List.of(one.awaitLine("lock ", SECONDS), two.awaitLine("lock ", SECONDS));
      assertThat(said).containsExactlyInAnyOrder("lock taken", "lock elsewhere");
      assertThat(isFree()).isFalse();
      assertThat(isFree()).as("a look must not take the lock from its holder").isFalse();
    }
  }

  @Tag("slow")
  @Test
  void afterAKillTheNextSessionJustWorks() throws Exception {
    SessionClient client = new SessionClient(folder);
    try (ChildJvm killed = session()) {
      killed.awaitLine("lock taken", SECONDS);
      awaitSession(client);
      killed.kill();
    }
    assertThat(RuntimeFolder.socketIn(folder)).exists();
    assertThat(client.ask("status")).isEmpty();
    try (ChildJvm next = session()) {
      next.awaitLine("lock taken", SECONDS);
      awaitSession(client);
      assertThat(client.ask("pause")).contains("ok");
      assertThat(next.awaitLine("PAUSE", SECONDS)).isEqualTo("PAUSE");
    }
  }

  private static void awaitSession(SessionClient client) throws Exception {
    Waiting.until("a session that answers", () -> client.ask("status").isPresent());
    assertThat(client.ask("status")).contains("{}");
  }

  private ChildJvm session() throws IOException {
    return ChildJvm.start(Map.of(), SessionChild.class, folder.toString());
  }
}
