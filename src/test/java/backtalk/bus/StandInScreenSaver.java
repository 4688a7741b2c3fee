package backtalk.bus;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import org.freedesktop.dbus.DBusPath;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.interfaces.DBus;
import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.Variant;

/**
 * A desktop that would go dark, and tells what it was asked, and when whoever asked is gone: as a
 * screen saver or as the portal.
 */
public final class StandInScreenSaver implements AutoCloseable {

  private final DBusConnection connection;

  /** What it was asked, and "gone" when that no longer holds. */
  public final BlockingQueue<String> seen = new LinkedBlockingQueue<>();

  /** Their names on the bus. */
  private final Set<String> asked = ConcurrentHashMap.newKeySet();

  private StandInScreenSaver(SessionBus bus) throws Exception {
    connection = bus.connect();
    connection.addSigHandler(
        DBus.NameOwnerChanged.class,
        change -> {
          if (change.newOwner.isEmpty() && asked.remove(change.name)) {
            seen.add("gone");
          }
        });
  }

  /** As most desktops have it. */
  public static StandInScreenSaver screenSaver(SessionBus bus) throws Exception {
    StandInScreenSaver made = new StandInScreenSaver(bus);
    made.connection.exportObject("/org/freedesktop/ScreenSaver", made.new Saver());
    made.connection.requestBusName("org.freedesktop.ScreenSaver");
    return made;
  }

  /** As a desktop without a screen saver may have it. */
  public static StandInScreenSaver portal(SessionBus bus) throws Exception {
    StandInScreenSaver made = new StandInScreenSaver(bus);
    made.connection.exportObject("/org/freedesktop/portal/desktop", made.new Portal());
    made.connection.requestBusName("org.freedesktop.portal.Desktop");
    return made;
  }

  /** The one half. */
  private final class Saver implements ScreenSaverService {

    @Override
    public String getObjectPath() {
      return "/org/freedesktop/ScreenSaver";
    }

    @Override
    public UInt32 inhibit(String program, String why) {
      asked.add(DBusConnection.getCallInfo().getSource());
      seen.add(program + ": " + why);
      return new UInt32(5);
    }
  }

  /** The other. */
  private final class Portal implements InhibitPortal {

    @Override
    public String getObjectPath() {
      return "/org/freedesktop/portal/desktop";
    }

    @Override
    public DBusPath inhibit(String window, UInt32 what, Map<String, Variant<?>> options) {
      asked.add(DBusConnection.getCallInfo().getSource());
      seen.add(what + ": " + options.get("reason"));
      return new DBusPath("/org/freedesktop/portal/desktop/request/1");
    }
  }

  @Override
  public void close() throws IOException {
    connection.close();
  }
}
