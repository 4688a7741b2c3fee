package backtalk.bus;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.Variant;

/** Whether a desktop wants its windows light or dark: told again whenever that changes. */
public final class DesktopColours implements AutoCloseable {

  private static final String NAME = "org.freedesktop.portal.Desktop";
  private static final String PATH = "/org/freedesktop/portal/desktop";
  private static final String NAMESPACE = "org.freedesktop.appearance";
  private static final String KEY = "color-scheme";

  private final DBusConnection connection;

  private DesktopColours(DBusConnection connection) {
    this.connection = connection;
  }

  /**
   * Asks, and listens from then on. With a bus that hangs it may never return: it belongs on a
   * thread that nobody waits for.
   *
   * @param dark is told true for dark, on a thread of the bus; false for light, and where the
   *     desktop has no wish
   * @throws BusException if nothing here tells of it
   */
  public static DesktopColours follow(SessionBus bus, Consumer<Boolean> dark) throws BusException {
    DBusConnection connection = bus.connect();
    Wish wish = new Wish(dark);
    try {
      connection.addSigHandler(
          SettingsPortal.SettingChanged.class,
          changed -> {
            if (changed.namespace().equals(NAMESPACE) && changed.key().equals(KEY)) {
              isDark(changed.value()).ifPresent(wish::changed);
            }
          });
      SettingsPortal portal = connection.getRemoteObject(NAME, PATH, SettingsPortal.class);
      isDark(portal.read(NAMESPACE, KEY)).ifPresent(wish::answered);
      return new DesktopColours(connection);
    } catch (DBusException | RuntimeException e) {
      connection.disconnect();
      throw new BusException("Nothing here tells of light and dark: " + e.getMessage(), e);
    }
  }

  /** 1 is dark, 2 is light, 0 is no wish, which desktops show as light. */
  private static Optional<Boolean> isDark(Object value) {
    Object inner = value;
    while (inner instanceof Variant<?> variant) {
      inner = variant.getValue();
    }
    return inner instanceof UInt32 wish ? Optional.of(wish.intValue() == 1) : Optional.empty();
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (IOException e) {
      // It is gone as well when the program is.
    }
  }

  /** A change comes on another thread than the first answer, and may overtake it: it is newer. */
  private static final class Wish {

    private final Consumer<Boolean> dark;
    private boolean hasChanged;

    Wish(Consumer<Boolean> dark) {
      this.dark = dark;
    }

    synchronized void changed(boolean isDark) {
      hasChanged = true;
      dark.accept(isDark);
    }

    synchronized void answered(boolean isDark) {
      if (!hasChanged) {
        dark.accept(isDark);
      }
    }
  }
}
