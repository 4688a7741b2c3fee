package backtalk.control.mpris;

import backtalk.session.Command;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.freedesktop.dbus.DBusPath;
import org.freedesktop.dbus.exceptions.DBusExecutionException;
import org.freedesktop.dbus.interfaces.Properties;
import org.freedesktop.dbus.types.Variant;

/** What a desktop calls, on threads of the bus. */
final class PlayerObject implements MediaPlayer2, MediaPlayer2Player, Properties {

  static final String PATH = "/org/mpris/MediaPlayer2";

  private final Supplier<Map<String, Variant<?>>> playing;
  private final Consumer<Command> to;
  private final Optional<Runnable> window;

  /**
   * @param playing all that is about what is played
   * @param window brings the window to the front, where there is one
   */
  PlayerObject(
      Supplier<Map<String, Variant<?>>> playing, Consumer<Command> to, Optional<Runnable> window) {
    this.playing = playing;
    this.to = to;
    this.window = window;
  }

  @Override
  public String getObjectPath() {
    return PATH;
  }

  @Override
  public boolean isRemote() {
    return false;
  }

  @Override
  public void raise() {
    window.ifPresent(Runnable::run);
  }

  @Override
  public void quit() {
    to.accept(Command.QUIT);
  }

  @Override
  public void next() {
    to.accept(Command.NEXT);
  }

  @Override
  public void previous() {
    to.accept(Command.BACK);
  }

  @Override
  public void pause() {
    to.accept(Command.PAUSE);
  }

  @Override
  public void playPause() {
    to.accept(Command.PAUSE_OR_RESUME);
  }

  @Override
  public void stop() {
    to.accept(Command.STOP);
  }

  @Override
  public void play() {
    to.accept(Command.RESUME);
  }

  @Override
  public void seek(long offsetMicros) {
    // CanSeek says that this does nothing.
  }

  @Override
  public void setPosition(DBusPath track, long positionMicros) {
    // CanSeek says that this does nothing.
  }

  @Override
  public void openUri(String uri) {
    // No scheme is supported.
  }

  @Override
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // as the library has it
  public <A> A Get(String of, String name) {
    Variant<?> value = GetAll(of).get(name);
    if (value == null) {
      throw new DBusExecutionException("There is no property " + name + " of " + of + ".");
    }
    return (A) value;
  }

  @Override
  public <A> void Set(String of, String name, A value) {
    // Nothing here can be set from outside; a desktop that tries its volume is not refused.
  }

  @Override
  public Map<String, Variant<?>> GetAll(String of) {
    return switch (of) {
      case PlayerProperties.PROGRAM -> PlayerProperties.program(window.isPresent());
      case PlayerProperties.PLAYER -> playing.get();
      default -> Map.of();
    };
  }
}
