package backtalk.control.mpris;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.Waiting;
import backtalk.audio.javasound.Requirements;
import backtalk.bus.BusRig;
import backtalk.bus.SessionBus;
import backtalk.session.Command;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.interfaces.Properties.PropertiesChanged;
import org.freedesktop.dbus.types.Variant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A real bus, and playerctl, which is what desktops bind keys to. */
@Tag("realtime")
@Timeout(120)
class MediaPlayerTest {

  private static final String NONE = "No players found";
  private static final String FORMAT =
      "{{status}}|{{title}}|{{artist}}|{{album}}|{{mpris:length}}|{{position}}";

  @TempDir private Path folder;
  private final BlockingQueue<Command> commands = new LinkedBlockingQueue<>();

  private static NowPlaying playing(String title, long position, boolean paused) {
    return new NowPlaying(title, "Hold", "Six stretches", 30_000_000, position, paused);
  }

  private static String awaitPlayer(BusRig rig) throws Exception {
    Waiting.until("a player", () -> !metadata(rig).equals(NONE));
    return metadata(rig);
  }

  private static String metadata(BusRig rig) throws Exception {
    return rig.run("playerctl", "-p", "backtalk", "metadata", "--format", FORMAT);
  }

  @Test
  void playerctlSeesAndCommandsIt() throws Exception {
    Requirements.program("playerctl", "playerctl");
    try (BusRig rig = BusRig.start(folder)) {
      playOn(rig);
      Waiting.until("its end", () -> rig.run("playerctl", "status").equals(NONE));
    }
  }

  private void playOn(BusRig rig) throws Exception {
    try (MediaPlayer player = new MediaPlayer(rig.bus(), Optional.empty())) {
      player.start(commands::add);
      assertThat(rig.run("playerctl", "status")).isEqualTo(NONE);
      player.update(playing("Knee to chest, left side", 1_500_000, false));
      assertThat(awaitPlayer(rig))
          .matches(
              "Playing\\|Knee to chest, left side\\|Hold\\|Six stretches\\|30000000\\|15\\d{5}");
      for (String word : List.of("pause", "play", "play-pause", "next", "previous", "stop")) {
        assertThat(rig.run("playerctl", word)).as(word).isEmpty();
      }
      assertThat(commandsGiven(6))
          .containsExactly(
              Command.PAUSE,
              Command.RESUME,
              Command.PAUSE_OR_RESUME,
              Command.NEXT,
              Command.BACK,
              Command.STOP);
      player.update(playing("Knee to chest, left side", 1_600_000, true));
      assertThat(rig.run("playerctl", "status")).isEqualTo("Paused");
    }
  }

  private List<Command> commandsGiven(int count) throws InterruptedException {
    List<Command> given = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Optional.ofNullable(commands.poll(20, TimeUnit.SECONDS)).ifPresent(given::add);
    }
    return given;
  }

  private static String status(PropertiesChanged changed) {
    Variant<?> status = changed.getPropertiesChanged().get("PlaybackStatus");
    return status == null ? "untold" : String.valueOf(status.getValue());
  }

  @Test
  void tellsOfChangesAndNotOfEverySecond() throws Exception {
    BlockingQueue<String> told = new LinkedBlockingQueue<>();
    try (BusRig rig = BusRig.start(folder);
        DBusConnection desktop = rig.bus().connect();
        MediaPlayer player = new MediaPlayer(rig.bus(), Optional.empty())) {
      desktop.addSigHandler(
          PropertiesChanged.class,
          changed -> told.add(changed.getInterfaceName() + " " + status(changed)));
      player.start(commands::add);
      player.update(playing("a", 0, false));
      for (long second = 1; second <= 20; second++) {
        player.update(playing("a", second * 1_000_000, false));
      }
      player.update(playing("a", 20_000_000, true));
      player.update(playing("b", 0, false));
      List<String> first =
          List.of(
              String.valueOf(told.poll(20, TimeUnit.SECONDS)),
              String.valueOf(told.poll(20, TimeUnit.SECONDS)));
      assertThat(first)
          .containsExactly(
              "org.mpris.MediaPlayer2.Player Paused", "org.mpris.MediaPlayer2.Player Playing");
      assertThat(told).isEmpty();
    }
  }

  @Test
  void aBusThatHangsOrDiesOrIsNotThereIsInNobodysWay() throws Exception {
    try (BusRig rig = BusRig.start(folder)) {
      rig.hang();
      outlive(rig.bus());
      rig.kill();
      outlive(rig.bus());
    }
  }

  private void outlive(SessionBus bus) {
    try (MediaPlayer player = new MediaPlayer(bus, Optional.empty())) {
      player.start(commands::add);
      for (int i = 0; i < 1_000; i++) {
        player.update(playing("stretch " + i, 0, false));
      }
    }
    assertThat(commands).isEmpty();
  }

  @Test
  void aBusThatDiesOnTheWayIsInNobodysWay() throws Exception {
    Requirements.program("playerctl", "playerctl");
    try (BusRig rig = BusRig.start(folder);
        MediaPlayer player = new MediaPlayer(rig.bus(), Optional.empty())) {
      player.start(commands::add);
      player.update(playing("a", 0, false));
      awaitPlayer(rig);
      rig.kill();
      outlive(rig.bus());
      for (int i = 0; i < 1_000; i++) {
        player.update(playing("stretch " + i, 0, false));
      }
    }
  }
}
