package backtalk.window;

import backtalk.control.KeyTable;
import backtalk.session.Command;
import java.awt.KeyEventDispatcher;
import java.awt.event.KeyEvent;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The keys while a session plays: those of the terminal, and Escape. Enter and Tab stay the
 * window's own: they press the button that has the focus, and move it.
 */
final class Keys implements KeyEventDispatcher {

  private final Consumer<Command> to;
  private int held = KeyEvent.VK_UNDEFINED;

  Keys(Consumer<Command> to) {
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
    return switch (code) {
      case KeyEvent.VK_SPACE -> Optional.of(Command.PAUSE_OR_RESUME);
      case KeyEvent.VK_RIGHT, KeyEvent.VK_KP_RIGHT -> Optional.of(Command.NEXT);
      case KeyEvent.VK_LEFT, KeyEvent.VK_KP_LEFT -> Optional.of(Command.BACK);
      case KeyEvent.VK_UP, KeyEvent.VK_KP_UP -> Optional.of(Command.LOUDER);
      case KeyEvent.VK_DOWN, KeyEvent.VK_KP_DOWN -> Optional.of(Command.SOFTER);
      case KeyEvent.VK_ESCAPE -> Optional.of(Command.STOP);
      default -> Optional.empty();
    };
  }
}
