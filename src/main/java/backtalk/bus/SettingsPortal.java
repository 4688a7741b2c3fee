package backtalk.bus;

import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.annotations.DBusMemberName;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.interfaces.DBusInterface;
import org.freedesktop.dbus.messages.DBusSignal;
import org.freedesktop.dbus.types.Variant;

/** The desktop portal's way to tell of the desktop's settings, as its specification has it. */
@DBusInterfaceName("org.freedesktop.portal.Settings")
public interface SettingsPortal extends DBusInterface {

  /** A setting's value, in a variant within the one that the bus unpacks. */
  @DBusMemberName("Read")
  Variant<?> read(String namespace, String key);

  /** A setting has another value. */
  final class SettingChanged extends DBusSignal {

    private final String namespace;
    private final String key;
    private final Variant<?> value;

    public SettingChanged(String path, String namespace, String key, Variant<?> value)
        throws DBusException {
      super(path, namespace, key, value);
      this.namespace = namespace;
      this.key = key;
      this.value = value;
    }

    String namespace() {
      return namespace;
    }

    String key() {
      return key;
    }

    Variant<?> value() {
      return value;
    }
  }
}
