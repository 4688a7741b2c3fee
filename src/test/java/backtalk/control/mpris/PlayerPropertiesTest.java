package backtalk.control.mpris;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backtalk.session.Command;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.freedesktop.dbus.exceptions.DBusExecutionException;
import org.freedesktop.dbus.types.Variant;
import org.junit.jupiter.api.Test;

class PlayerPropertiesTest {

  private static final NowPlaying HOLD =
      new NowPlaying(
          "Knee to chest, left side", "Hold 2 of 3", "Six", 30_000_000, 4_000_000, false);

  private static NowPlaying at(long position, boolean paused) {
    return new NowPlaying(
        HOLD.title(), HOLD.artist(), HOLD.album(), HOLD.lengthMicros(), position, paused);
  }

  private static String written(Map<String, Variant<?>> all) {
    return all.entrySet().stream()
        .map(entry -> entry.getKey() + " " + written(entry.getValue()))
        .collect(Collectors.joining("\n"));
  }

  private static String written(Variant<?> value) {
    Object inside = value.getValue();
    return value.getSig() + " " + (inside instanceof Map<?, ?> map ? metadata(map) : inside);
  }

  private static String metadata(Map<?, ?> map) {
    return map.entrySet().stream()
        .map(entry -> entry.getKey() + "=" + written((Variant<?>) entry.getValue()))
        .collect(Collectors.joining("; "));
  }

  @Test
  void haveNoSignsThatAreNotSeen() {
    NowPlaying hostile = new NowPlaying("a\u001b[2J", "b\u202e", "c\nd", 1, 0, false);

    assertThat(written(PlayerProperties.shown(hostile, 1)))
        .contains("title=s a\uFFFD[2J;", "artist=as [b\uFFFD]", "album=s c d");
  }

  @Test
  void areThoseOfTheSpecification() {
    assertThat(written(PlayerProperties.player(HOLD, 7)))
        .isEqualTo(
            """
            PlaybackStatus s Playing
            Metadata a{sv} mpris:trackid=o /backtalk/part/7; mpris:length=x 30000000; \
            xesam:title=s Knee to chest, left side; xesam:artist=as [Hold 2 of 3]; \
            xesam:album=s Six
            Position x 4000000
            Rate d 1.0
            MinimumRate d 1.0
            MaximumRate d 1.0
            Volume d 1.0
            CanGoNext b true
            CanGoPrevious b true
            CanPlay b true
            CanPause b true
            CanSeek b false
            CanControl b true""");
    assertThat(written(PlayerProperties.program(true)))
        .isEqualTo(
            """
            CanQuit b true
            CanRaise b true
            HasTrackList b false
            Identity s Backtalk
            DesktopEntry s backtalk
            SupportedUriSchemes as []
            SupportedMimeTypes as []""");
  }

  @Test
  void aDesktopIsToldOnlyWhatItCannotKnow() {
    assertThat(at(5_000_000, false).showsOtherThan(HOLD)).isFalse();
    assertThat(at(5_000_000, true).showsOtherThan(HOLD)).isTrue();
    assertThat(at(0, false).showsOtherThan(HOLD)).as("from its beginning again").isTrue();
  }

  @Test
  void everyButtonHasItsCommand() {
    List<Command> commands = new ArrayList<>();
    List<String> shown = new ArrayList<>();
    PlayerObject player =
        new PlayerObject(
            () -> PlayerProperties.player(HOLD, 1),
            commands::add,
            Optional.of(() -> shown.add("window")));
    player.play();
    player.pause();
    player.playPause();
    player.next();
    player.previous();
    player.stop();
    player.quit();
    player.raise();
    player.seek(5);
    player.openUri("file:///x");
    player.Set(PlayerProperties.PLAYER, "Volume", 0.5);
    assertThat(commands)
        .containsExactly(
            Command.RESUME,
            Command.PAUSE,
            Command.PAUSE_OR_RESUME,
            Command.NEXT,
            Command.BACK,
            Command.STOP,
            Command.QUIT);
    assertThat(shown).containsExactly("window");
    assertThat(player.<Variant<?>>Get(PlayerProperties.PLAYER, "PlaybackStatus").getValue())
        .isEqualTo("Playing");
    assertThatThrownBy(() -> player.Get(PlayerProperties.PLAYER, "Colour"))
        .isInstanceOf(DBusExecutionException.class)
        .hasMessage("There is no property Colour of org.mpris.MediaPlayer2.Player.");
    assertThat(player.GetAll("org.example")).isEmpty();
  }
}
