package backtalk.bus;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.Variant;

/** Shows notifications to nobody, and presses their buttons at once. */
public final class StandInDesktop implements NotificationService, AutoCloseable {

  private static final String PATH = "/org/freedesktop/Notifications";

  private final DBusConnection connection;
  private final String press;

  /** What was shown, and what was taken away. */
  public final BlockingQueue<String> seen = new LinkedBlockingQueue<>();

  /**
   * Comes up on a bus.
   *
   * @param press the id of the button to press; "close" to close each notification, and "" to leave
   *     it
   */
  public StandInDesktop(SessionBus bus, String press) throws Exception {
    this.press = press;
    connection = bus.connect();
    connection.exportObject(PATH, this);
    connection.requestBusName("org.freedesktop.Notifications");
  }

  @Override
  public String getObjectPath() {
    return PATH;
  }

  @Override
  public UInt32 show(
      String program,
      UInt32 replaces,
      String icon,
      String title,
      String text,
      List<String> actions,
      Map<String, Variant<?>> hints,
      int timeoutMillis) {
    seen.add(program + " | " + title + " | " + text + " | " + actions);
    UInt32 number = new UInt32(7);
    try {
      connection.sendMessage(new ActionInvoked(PATH, new UInt32(6), "start")); // somebody else's
      if (press.equals("close")) {
        connection.sendMessage(new NotificationClosed(PATH, number, new UInt32(2)));
      } else if (!press.isEmpty()) {
        connection.sendMessage(new ActionInvoked(PATH, number, press));
        connection.sendMessage(new NotificationClosed(PATH, number, new UInt32(2)));
      }
    } catch (DBusException e) {
      throw new IllegalStateException(e);
    }
    return number;
  }

  @Override
  public void takeAway(UInt32 number) {
    seen.add("taken away: " + number);
  }

  @Override
  public void close() throws IOException {
    connection.close();
  }
}
