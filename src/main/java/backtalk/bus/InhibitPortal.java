package backtalk.bus;

import java.util.Map;
import org.freedesktop.dbus.DBusPath;
import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.annotations.DBusMemberName;
import org.freedesktop.dbus.interfaces.DBusInterface;
import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.Variant;

/** The desktop portal's way to keep a computer awake, as its specification has it. */
@DBusInterfaceName("org.freedesktop.portal.Inhibit")
public interface InhibitPortal extends DBusInterface {

  /** Neither to sleep (4) nor to be idle (8). */
  UInt32 AWAKE = new UInt32(4 | 8);

  /**
   * Keeps the computer awake until the program that asks has left the bus.
   *
   * @param window the program's; empty where it has none
   * @return what it could be taken back by before
   */
  @DBusMemberName("Inhibit")
  DBusPath inhibit(String window, UInt32 what, Map<String, Variant<?>> options);
}
