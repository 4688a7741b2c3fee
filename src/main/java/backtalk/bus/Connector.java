package backtalk.bus;

import java.io.IOException;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.connections.impl.DBusConnectionBuilder;
import org.freedesktop.dbus.exceptions.DBusException;

/**
 * Reaches a bus. It stands apart from {@link SessionBus}, so that nothing of D-Bus is loaded before
 * there is time for it.
 */
final class Connector {

  private Connector() {}

  static DBusConnection connect(String address) throws BusException {
    try {
      return DBusConnectionBuilder.forAddress(address).withShared(false).build();
    } catch (DBusException | RuntimeException | LinkageError e) {
      throw deaf(address, e);
    }
  }

  static void check(String address) throws BusException {
    try (DBusConnection connection = connect(address)) {
      connection.getNames();
    } catch (IOException e) {
      throw deaf(address, e);
    }
  }

  private static BusException deaf(String address, Throwable e) {
    return new BusException("The session bus at " + address + " does not answer.", e);
  }
}
