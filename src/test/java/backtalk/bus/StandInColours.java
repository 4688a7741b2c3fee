package backtalk.bus;

import java.io.IOException;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.Variant;

/** A desktop that tells whether it is light or dark: as its portal does, one variant in another. */
public final class StandInColours implements AutoCloseable, SettingsPortal {

  private static final String PATH = "/org/freedesktop/portal/desktop";
  private static final String NAMESPACE = "org.freedesktop.appearance";

  private final DBusConnection connection;
  private volatile int scheme = 2;
  private volatile boolean isAsked;
  private volatile Runnable beforeAnswer = () -> {};

  private StandInColours(SessionBus bus) throws Exception {
    connection = bus.connect();
  }

  public static StandInColours on(SessionBus bus) throws Exception {
    StandInColours made = new StandInColours(bus);
    made.connection.exportObject(PATH, made);
    made.connection.requestBusName("org.freedesktop.portal.Desktop");
    return made;
  }

  @Override
  public String getObjectPath() {
    return PATH;
  }

  @Override
  public Variant<?> read(String namespace, String key) {
    int asked = scheme;
    isAsked = true;
    beforeAnswer.run();
    return new Variant<>(new Variant<>(new UInt32(asked)));
  }

  /** What happens between the question and its answer. */
  void beforeAnswer(Runnable happens) {
    beforeAnswer = happens;
  }

  /** Whether somebody has asked, after having begun to listen. */
  public boolean isListenedTo() {
    return isAsked;
  }

  /** 1 is dark, 2 is light, 0 is no wish. */
  public void change(int to) throws Exception {
    scheme = to;
    change(NAMESPACE, to);
  }

  void change(String namespace, int to) throws Exception {
    connection.sendMessage(
        new SettingChanged(PATH, namespace, "color-scheme", new Variant<>(new UInt32(to))));
  }

  @Override
  public void close() throws IOException {
    connection.close();
  }
}
