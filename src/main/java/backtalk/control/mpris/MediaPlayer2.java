package backtalk.control.mpris;

import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.annotations.DBusMemberName;
import org.freedesktop.dbus.interfaces.DBusInterface;

/** The part of the MPRIS specification that is about the program. */
@DBusInterfaceName("org.mpris.MediaPlayer2")
public interface MediaPlayer2 extends DBusInterface {

  /** Brings the window to the front. */
  @DBusMemberName("Raise")
  void raise();

  /** Ends the program. */
  @DBusMemberName("Quit")
  void quit();
}
