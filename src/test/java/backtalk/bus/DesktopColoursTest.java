package backtalk.bus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backtalk.Waiting;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A real bus, with a portal at its other end that is none. */
@Tag("realtime")
@Timeout(120)
class DesktopColoursTest {

  @TempDir private Path folder;
  private final BlockingQueue<Boolean> dark = new LinkedBlockingQueue<>();

  @Test
  @SuppressWarnings("try") // they are followed as long as it is open
  void areToldAtOnceAndWheneverTheyChange() throws Exception {
    try (BusRig rig = BusRig.start(folder);
        StandInColours desktop = StandInColours.on(rig.bus());
        DesktopColours colours = DesktopColours.follow(rig.bus(), dark::add)) {
      assertThat(dark.poll(20, TimeUnit.SECONDS)).isFalse();
      desktop.change(1);
      assertThat(dark.poll(20, TimeUnit.SECONDS)).isTrue();
      desktop.change("org.gnome.desktop.interface", 2);
      desktop.change(0);
      assertThat(dark.poll(20, TimeUnit.SECONDS)).isFalse();
      assertThat(dark).isEmpty();
    }
  }

  @Test
  @SuppressWarnings("try") // they are followed as long as it is open
  void aChangeThatOvertakesTheFirstAnswerStays() throws Exception {
    try (BusRig rig = BusRig.start(folder);
        StandInColours desktop = StandInColours.on(rig.bus())) {
      desktop.beforeAnswer(() -> becomeDark(desktop));
      try (DesktopColours colours = DesktopColours.follow(rig.bus(), dark::add)) {
        assertThat(dark).containsExactly(true);
      }
    }
  }

  private void becomeDark(StandInColours desktop) {
    try {
      desktop.change(1);
      Waiting.until("what is told", () -> !dark.isEmpty());
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void whereNothingTellsThatIsSaid() throws Exception {
    try (BusRig rig = BusRig.start(folder)) {
      assertThatThrownBy(() -> DesktopColours.follow(rig.bus(), dark::add))
          .isInstanceOf(BusException.class)
          .hasMessageStartingWith("Nothing here tells of light and dark: ");
    }
  }
}
