package backtalk.control.mpris;

import org.freedesktop.dbus.DBusPath;
import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.annotations.DBusMemberName;
import org.freedesktop.dbus.interfaces.DBusInterface;

/** The part of the MPRIS specification that is about what is played. */
@DBusInterfaceName("org.mpris.MediaPlayer2.Player")
public interface MediaPlayer2Player extends DBusInterface {

  @DBusMemberName("Next")
  void next();

  @DBusMemberName("Previous")
  void previous();

  @DBusMemberName("Pause")
  void pause();

  @DBusMemberName("PlayPause")
  void playPause();

  @DBusMemberName("Stop")
  void stop();

  @DBusMemberName("Play")
  void play();

  /** Sessions are not sought through: a body is not there at once. */
  @DBusMemberName("Seek")
  void seek(long offsetMicros);

  @DBusMemberName("SetPosition")
  void setPosition(DBusPath track, long positionMicros);

  @DBusMemberName("OpenUri")
  void openUri(String uri);
}
