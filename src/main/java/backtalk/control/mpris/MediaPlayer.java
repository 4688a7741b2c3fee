package backtalk.control.mpris;

import backtalk.bus.BusException;
import backtalk.bus.SessionBus;
import backtalk.control.CommandSource;
import backtalk.session.Command;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.interfaces.Properties.PropertiesChanged;
import org.freedesktop.dbus.types.Variant;

/**
 * A session as a media player of the desktop: its keys and the buttons of headsets command it, and
 * its title is shown. All of it happens on threads of its own, from the first {@link #update} on. A
 * bus that is missing, hangs or dies costs these keys, and nothing else.
 */
public final class MediaPlayer implements CommandSource {

  static final String NAME = "org.mpris.MediaPlayer2.backtalk";

  private final SessionBus bus;
  private final Optional<Runnable> window;
  private final BlockingQueue<Change> changes = new LinkedBlockingQueue<>();
  private volatile Optional<Change> latest = Optional.empty();
  private volatile Optional<Thread> thread = Optional.empty();

  /**
   * @param track counts the parts of the session
   */
  private record Change(NowPlaying now, long track) {}

  /**
   * A player that does nothing yet.
   *
   * @param window brings the window to the front, where there is one
   */
  public MediaPlayer(SessionBus bus, Optional<Runnable> window) {
    this.bus = bus;
    this.window = window;
  }

  @Override
  public void start(Consumer<Command> to) {
    Thread keys = new Thread(() -> serve(to), "media keys");
    keys.setDaemon(true);
    thread = Optional.of(keys);
    keys.start();
  }

  /** Tells what is played now; for one thread, which waits for nothing. */
  public void update(NowPlaying now) {
    Optional<Change> before = latest;
    long track = before.map(Change::track).orElse(1L);
    if (before.isPresent() && !now.isTrackOf(before.get().now())) {
      track++;
    }
    Change change = new Change(now, track);
    latest = Optional.of(change);
    if (before.isEmpty() || now.showsOtherThan(before.get().now())) {
      changes.add(change);
    }
  }

  private void serve(Consumer<Command> to) {
    try {
      changes.take(); // the first words are heard: now there is time
      try (DBusConnection connection = bus.connect()) {
        connection.exportObject(PlayerObject.PATH, new PlayerObject(this::properties, to, window));
        connection.requestBusName(NAME);
        while (connection.isConnected()) {
          tell(connection, changes.take());
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (BusException | DBusException | IOException | RuntimeException e) {
      // The keys are an extra: the session goes on without a word about them.
    }
  }

  private static void tell(DBusConnection connection, Change change) throws DBusException {
    connection.sendMessage(
        new PropertiesChanged(
            PlayerObject.PATH,
            PlayerProperties.PLAYER,
            PlayerProperties.shown(change.now(), change.track()),
            List.of()));
  }

  private Map<String, Variant<?>> properties() {
    Change now = latest.orElseThrow();
    return PlayerProperties.player(now.now(), now.track());
  }

  /** Takes itself off the bus, which is not waited for. */
  @Override
  public void close() {
    thread.ifPresent(Thread::interrupt);
  }
}
