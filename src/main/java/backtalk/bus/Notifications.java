package backtalk.bus;

import backtalk.bus.NotificationService.ActionInvoked;
import backtalk.bus.NotificationService.NotificationClosed;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.Variant;

/** Asks the person something by a notification of the desktop. */
public final class Notifications {

  private static final String NAME = "org.freedesktop.Notifications";
  private static final String PATH = "/org/freedesktop/Notifications";
  private static final int AS_THE_DESKTOP_HAS_IT = -1;
  private static final String GONE = "";
  private static final Duration LOOK = Duration.ofSeconds(1);

  private Notifications() {}

  /**
   * What happened to a notification.
   *
   * @param action the button's id; empty if it has gone without one
   */
  private record NotificationEvent(UInt32 number, String action) {}

  /**
   * Shows a notification, and waits for what the person does with it.
   *
   * @param patience how long it stays at most; then it is taken away
   * @return the id of the button that was pressed; empty if none was
   * @throws BusException if nothing here shows notifications
   */
  public static Optional<String> ask(SessionBus bus, Notice notice, Duration patience)
      throws BusException, InterruptedException {
    BlockingQueue<NotificationEvent> events = new LinkedBlockingQueue<>();
    try (DBusConnection connection = bus.connect()) {
      connection.addSigHandler(
          ActionInvoked.class,
          pressed -> events.add(new NotificationEvent(pressed.number(), pressed.action())));
      connection.addSigHandler(
          NotificationClosed.class,
          closed -> events.add(new NotificationEvent(closed.number(), GONE)));
      NotificationService service =
          connection.getRemoteObject(NAME, PATH, NotificationService.class);
      UInt32 number = show(service, notice);
      Optional<String> answer = await(number, events, connection, patience);
      if (answer.isEmpty() && connection.isConnected()) {
        service.takeAway(number);
      }
      return answer.filter(action -> !action.equals(GONE));
    } catch (DBusException | IOException | RuntimeException e) {
      throw new BusException("Nothing here shows notifications: " + e.getMessage(), e);
    }
  }

  /**
   * Shows a notification that nobody answers.
   *
   * @throws BusException if nothing here shows notifications
   */
  public static void show(SessionBus bus, Notice notice) throws BusException {
    try (DBusConnection connection = bus.connect()) {
      show(connection.getRemoteObject(NAME, PATH, NotificationService.class), notice);
    } catch (DBusException | IOException | RuntimeException e) {
      throw new BusException("Nothing here shows notifications: " + e.getMessage(), e);
    }
  }

  private static UInt32 show(NotificationService service, Notice notice) {
    return service.show(
        "Backtalk",
        new UInt32(0),
        "backtalk",
        notice.title(),
        notice.text(),
        notice.actions(),
        Map.of("desktop-entry", new Variant<>("backtalk")),
        AS_THE_DESKTOP_HAS_IT);
  }

  /** Empty when the time is over, or the bus has gone. */
  private static Optional<String> await(
      UInt32 number,
      BlockingQueue<NotificationEvent> events,
      DBusConnection connection,
      Duration patience)
      throws InterruptedException {
    for (Duration left = patience; !left.isNegative() && connection.isConnected(); ) {
      NotificationEvent event = events.poll(LOOK.toMillis(), TimeUnit.MILLISECONDS);
      if (event == null) {
        left = left.minus(LOOK);
      } else if (event.number().equals(number)) {
        return Optional.of(event.action());
      }
    }
    return Optional.empty();
  }
}
