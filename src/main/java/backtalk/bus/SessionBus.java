package backtalk.bus;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.freedesktop.dbus.connections.impl.DBusConnection;

/**
 * Where the session bus is, and how it is reached.
 *
 * @param address as D-Bus writes it: {@code unix:path=/run/user/1000/bus}
 */
public record SessionBus(String address) {

  /**
   * The bus that the environment names, or the one in the person's runtime folder; nothing is
   * started or connected.
   *
   * @param environment the environment variables
   */
  public static Optional<SessionBus> of(Map<String, String> environment) {
    return Optional.ofNullable(environment.get("DBUS_SESSION_BUS_ADDRESS"))
        .filter(address -> !address.isBlank())
        .or(() -> inRuntimeFolder(environment))
        .map(SessionBus::new);
  }

  private static Optional<String> inRuntimeFolder(Map<String, String> environment) {
    try {
      return Optional.ofNullable(environment.get("XDG_RUNTIME_DIR"))
          .filter(folder -> !folder.isBlank())
          .map(folder -> Path.of(folder, "bus"))
          .filter(Files::exists)
          .map(socket -> "unix:path=" + socket);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /**
   * Connects, and lets go again.
   *
   * @throws BusException if nobody answers
   */
  public void check() throws BusException {
    Connector.check(address);
  }

  /**
   * Connects. With a bus that hangs it may never return: it belongs on a thread that nobody waits
   * for.
   *
   * @throws BusException if nobody answers
   */
  public DBusConnection connect() throws BusException {
    return Connector.connect(address);
  }
}
