package backtalk.window;

import backtalk.control.KeyTable;
import backtalk.session.Command;
import java.awt.KeyEventDispatcher;
import java.awt.event.KeyEvent;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The keys while a session plays: those of the terminal, and Escape. Enter and Tab stay the
 * window's own: they press the button that has the focus, and move it.
 */
final class WindowKeys implements KeyEventDispatcher {

  /** Those keys that write nothing, or would press a button, as {@link Command} names them. */
  private static final Map<Integer, String> NAMES =
      Map.of(
          KeyEvent.VK_SPACE, "space",
          KeyEvent.VK_ESCAPE, "Esc",
          KeyEvent.VK_RIGHT, "right arrow",
          KeyEvent.VK_KP_RIGHT, "right arrow",
          KeyEvent.VK_LEFT, "left arrow",
          KeyEvent.VK_KP_LEFT, "left arrow",
          KeyEvent.VK_UP, "up arrow",
          KeyEvent.VK_KP_UP, "up arrow",
          KeyEvent.VK_DOWN, "down arrow",
          KeyEvent.VK_KP_DOWN, "down arrow");

  private final Consumer<Command> to;
  private int held = KeyEvent.VK_UNDEFINED;

  WindowKeys(Consumer<Command> to) {
    this.to = to;
  }

  @Override
  public boolean dispatchKeyEvent(KeyEvent event) {
    if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
      return false;
    }
    return switch (event.getID()) {
      case KeyEvent.KEY_PRESSED -> pressed(event.getKeyCode());
      case KeyEvent.KEY_TYPED -> typed(event.getKeyChar());
      default -> {
        held = KeyEvent.VK_UNDEFINED;
        yield event.getKeyCode() == KeyEvent.VK_SPACE;
      }
    };
  }

  /** A key that is held down repeats itself: only the first counts for what cannot be undone. */
  private boolean pressed(int code) {
    Optional<Command> command = command(code);
    boolean repeated = code == held;
    held = code;
    if (command.isPresent() && !repeated) {
      to.accept(command.get());
    }
    return command.isPresent();
  }

  private boolean typed(char key) {
    boolean own =
        key == ' ' || key == '\n' || key == '\r' || key == '\t' || key == KeyEvent.VK_ESCAPE;
    Optional<Command> command = own ? Optional.empty() : KeyTable.key(String.valueOf(key));
    command.ifPresent(to);
    return command.isPresent() || key == ' ';
  }

  /** What a key asks for that writes nothing, or would press a button. */
  static Optional<Command> command(int code) {
    return Optional.ofNullable(NAMES.get(code)).flatMap(Command::ofKey);
  }
}
