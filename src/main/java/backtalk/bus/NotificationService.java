package backtalk.bus;

import java.util.List;
import java.util.Map;
import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.annotations.DBusMemberName;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.interfaces.DBusInterface;
import org.freedesktop.dbus.messages.DBusSignal;
import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.Variant;

/** What shows notifications on a desktop, as its specification has it. */
@DBusInterfaceName("org.freedesktop.Notifications")
public interface NotificationService extends DBusInterface {

  /**
   * Shows a notification.
   *
   * @param actions for each button its id and its words, one after the other
   * @param timeoutMillis how long it stays; -1 as the desktop has it
   * @return its number
   */
  @DBusMemberName("Notify")
  UInt32 show(
      String program,
      UInt32 replaces,
      String icon,
      String title,
      String text,
      List<String> actions,
      Map<String, Variant<?>> hints,
      int timeoutMillis);

  /** Takes a notification away. */
  @DBusMemberName("CloseNotification")
  void takeAway(UInt32 number);

  /** A button was pressed. */
  final class ActionInvoked extends DBusSignal {

    private final UInt32 number;
    private final String action;

    public ActionInvoked(String path, UInt32 number, String action) throws DBusException {
      super(path, number, action);
      this.number = number;
      this.action = action;
    }

    UInt32 number() {
      return number;
    }

    String action() {
      return action;
    }
  }

  /** A notification has gone. */
  final class NotificationClosed extends DBusSignal {

    private final UInt32 number;

    public NotificationClosed(String path, UInt32 number, UInt32 reason) throws DBusException {
      super(path, number, reason);
      this.number = number;
    }

    UInt32 number() {
      return number;
    }
  }
}
