package backtalk.bus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Tag("realtime")
@Timeout(60)
class NotificationsTest {

  private static final Notice NOTICE =
      new Notice(
          "Time for your back",
          "Six stretches.",
          List.of(Map.entry("start", "Start"), Map.entry("not-today", "Not today")));

  @TempDir private Path folder;

  private static Optional<String> ask(BusRig rig, long seconds) throws Exception {
    return Notifications.ask(rig.bus(), NOTICE, Duration.ofSeconds(seconds));
  }

  @Test
  void tellWhatThePersonDidWithThem() throws Exception {
    try (BusRig rig = BusRig.start(folder)) {
      try (StandInDesktop desktop = new StandInDesktop(rig.bus(), "start")) {
        assertThat(ask(rig, 30)).contains("start");
        assertThat(desktop.seen)
            .containsExactly(
                "Backtalk | Time for your back | Six stretches. | [start, Start, not-today, Not"
                    + " today]");
      }
      try (StandInDesktop desktop = new StandInDesktop(rig.bus(), "not-today")) {
        assertThat(ask(rig, 30)).contains("not-today");
        assertThat(desktop.seen).hasSize(1);
      }
      try (StandInDesktop desktop = new StandInDesktop(rig.bus(), "close")) {
        assertThat(ask(rig, 30)).isEmpty();
        assertThat(desktop.seen).hasSize(1);
      }
    }
  }

  @Test
  void areTakenAwayWhenNobodyCares() throws Exception {
    try (BusRig rig = BusRig.start(folder);
        StandInDesktop desktop = new StandInDesktop(rig.bus(), "")) {
      assertThat(ask(rig, 1)).isEmpty();
      assertThat(desktop.seen).hasSize(2).contains("taken away: 7");
    }
  }

  @Test
  void needSomebodyToShowThem() throws Exception {
    try (BusRig rig = BusRig.start(folder)) {
      assertThatThrownBy(() -> ask(rig, 1))
          .isInstanceOf(BusException.class)
          .hasMessageStartingWith("Nothing here shows notifications: ");
      rig.kill();
      assertThatThrownBy(() -> ask(rig, 1))
          .isInstanceOf(BusException.class)
          .hasMessage("The session bus at " + rig.bus().address() + " does not answer.");
    }
  }
}
