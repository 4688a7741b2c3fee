package backtalk.control.mpris;

import backtalk.bus.BusException;
import backtalk.bus.SessionBus;
import backtalk.session.Command;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.interfaces.Properties.PropertiesChanged;
import org.freedesktop.dbus.types.Variant;

/**
 * Serves a bus until it is interrupted or the bus has gone. It stands apart from {@link
 * MediaPlayer}, so that nothing of D-Bus is loaded before the first words are heard.
 *
 * @param latest what is played now
 * @param window brings the window to the front, where there is one
 */
record BusThread(
    SessionBus bus,
    BlockingQueue<Track> changes,
    Supplier<Track> latest,
    Consumer<Command> to,
    Optional<Runnable> window) {

  void serve() throws InterruptedException {
    try (DBusConnection connection = bus.connect()) {
      connection.exportObject(PlayerObject.PATH, new PlayerObject(this::properties, to, window));
      connection.requestBusName(MediaPlayer.NAME);
      while (connection.isConnected()) {
        tell(connection, changes.take());
      }
    } catch (BusException | DBusException | IOException | RuntimeException e) {
      // The keys are an extra: the session goes on without a word about them.
    }
  }

  private static void tell(DBusConnection connection, Track change) throws DBusException {
    connection.sendMessage(
        new PropertiesChanged(
            PlayerObject.PATH,
            PlayerProperties.PLAYER,
            PlayerProperties.shown(change.now(), change.track()),
            List.of()));
  }

  private Map<String, Variant<?>> properties() {
    Track now = latest.get();
    return PlayerProperties.player(now.now(), now.track());
  }
}
