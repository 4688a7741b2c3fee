package backtalk.control.mpris;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.freedesktop.dbus.DBusPath;
import org.freedesktop.dbus.types.Variant;

/** What a desktop can read, by the names of the MPRIS specification. */
final class PlayerProperties {

  static final String PLAYER = "org.mpris.MediaPlayer2.Player";
  static final String PROGRAM = "org.mpris.MediaPlayer2";

  private PlayerProperties() {}

  /** What is about the program. */
  static Map<String, Variant<?>> program(boolean hasWindow) {
    Map<String, Variant<?>> all = new LinkedHashMap<>();
    all.put("CanQuit", new Variant<>(true));
    all.put("CanRaise", new Variant<>(hasWindow));
    all.put("HasTrackList", new Variant<>(false));
    all.put("Identity", new Variant<>("Backtalk"));
    all.put("DesktopEntry", new Variant<>("backtalk"));
    all.put("SupportedUriSchemes", new Variant<>(List.of(), "as"));
    all.put("SupportedMimeTypes", new Variant<>(List.of(), "as"));
    return all;
  }

  /** All that is about what is played. */
  static Map<String, Variant<?>> player(NowPlaying now, long track) {
    Map<String, Variant<?>> all = new LinkedHashMap<>(shown(now, track));
    all.put("Position", new Variant<>(now.positionMicros()));
    all.put("Rate", new Variant<>(1.0));
    all.put("MinimumRate", new Variant<>(1.0));
    all.put("MaximumRate", new Variant<>(1.0));
    all.put("Volume", new Variant<>(1.0));
    all.put("CanGoNext", new Variant<>(true));
    all.put("CanGoPrevious", new Variant<>(true));
    all.put("CanPlay", new Variant<>(true));
    all.put("CanPause", new Variant<>(true));
    all.put("CanSeek", new Variant<>(false));
    all.put("CanControl", new Variant<>(true));
    return all;
  }

  /** What a desktop is told when it changes. */
  static Map<String, Variant<?>> shown(NowPlaying now, long track) {
    Map<String, Variant<?>> shown = new LinkedHashMap<>();
    shown.put("PlaybackStatus", new Variant<>(now.paused() ? "Paused" : "Playing"));
    shown.put("Metadata", new Variant<>(metadata(now, track), "a{sv}"));
    return shown;
  }

  private static Map<String, Variant<?>> metadata(NowPlaying now, long track) {
    Map<String, Variant<?>> metadata = new LinkedHashMap<>();
    metadata.put("mpris:trackid", new Variant<>(new DBusPath("/backtalk/part/" + track)));
    metadata.put("mpris:length", new Variant<>(now.lengthMicros()));
    metadata.put("xesam:title", new Variant<>(now.title()));
    metadata.put("xesam:artist", new Variant<>(List.of(now.artist()), "as"));
    metadata.put("xesam:album", new Variant<>(now.album()));
    return metadata;
  }
}
