package backtalk.bus;

import java.io.Closeable;
import java.io.IOException;
import java.util.Map;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.exceptions.DBusExecutionException;
import org.freedesktop.dbus.types.Variant;

/**
 * The desktop's word that its screen stays on. It holds as long as the connection that asked for
 * it: until it is closed, or this program has ended in whatever way.
 */
public final class Inhibition implements Closeable {

  private final DBusConnection connection;

  private Inhibition(DBusConnection connection) {
    this.connection = connection;
  }

  /**
   * Asks for it: the screen saver, which nearly every desktop has, or else the portal.
   *
   * @throws BusException if neither is here
   */
  public static Inhibition ask(SessionBus bus, String why) throws BusException {
    DBusConnection connection = bus.connect();
    try {
      ask(connection, why);
      return new Inhibition(connection);
    } catch (DBusException | RuntimeException e) {
      connection.disconnect();
      throw new BusException("Nothing here keeps the screen on: " + e.getMessage(), e);
    }
  }

  private static void ask(DBusConnection connection, String why) throws DBusException {
    try {
      connection
          .getRemoteObject(
              "org.freedesktop.ScreenSaver",
              "/org/freedesktop/ScreenSaver",
              ScreenSaverService.class)
          .inhibit("Backtalk", why);
    } catch (DBusExecutionException noScreenSaver) {
      connection
          .getRemoteObject(
              "org.freedesktop.portal.Desktop",
              "/org/freedesktop/portal/desktop",
              InhibitPortal.class)
          .inhibit("", InhibitPortal.AWAKE, Map.of("reason", new Variant<>(why)));
    }
  }

  @Override
  public void close() throws IOException {
    connection.close();
  }
}
