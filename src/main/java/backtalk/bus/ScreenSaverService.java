package backtalk.bus;

import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.annotations.DBusMemberName;
import org.freedesktop.dbus.interfaces.DBusInterface;
import org.freedesktop.dbus.types.UInt32;

/** What darkens the screen of a desktop, and lets it sleep, as its specification has it. */
@DBusInterfaceName("org.freedesktop.ScreenSaver")
public interface ScreenSaverService extends DBusInterface {

  /**
   * Keeps the screen on until the program that asks has left the bus.
   *
   * @return a number by which it could be taken back before
   */
  @DBusMemberName("Inhibit")
  UInt32 inhibit(String program, String why);
}
