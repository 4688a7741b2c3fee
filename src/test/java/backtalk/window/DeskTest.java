package backtalk.window;

import backtalk.Waiting;
import backtalk.window.paint.Look;
import backtalk.window.paint.Palette;
import java.awt.Component;
import java.awt.Container;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The pages between sessions, without a screen. */
@Timeout(60)
class DeskTest {

  private final FakeProgram program = new FakeProgram();
  private final List<String> starts = new ArrayList<>();
  private final List<Path> opened = new ArrayList<>();
  private Desk desk;

  @BeforeEach
  void open() throws Exception {
    SwingUtilities.invokeAndWait(
        () -> {
          new Look(Palette.LIGHT).install();
          desk = new Desk(Palette.LIGHT, program, starts::add, opened::add);
        });
  }

  private void show(Desk.Tab tab, String part) throws Exception {
    SwingUtilities.invokeAndWait(() -> desk.show(tab));
    Waiting.until(part, () -> onSwing(() -> find(part).isPresent()));
  }

  /** Two in a row, before the first was answered: each says its own stretch and no list. */
  @Test
  void everyBoxChangesItsOwnStretch() throws Exception {
    show(Desk.Tab.SETTINGS, "leave-out b");
    SwingUtilities.invokeAndWait(
        () -> {
          press("leave-out a");
          press("leave-out b");
        });
    Waiting.until("both", () -> program.changes.equals(List.of("without a", "without b")));
  }

  private void press(String name) {
    ((AbstractButton) find(name).orElseThrow()).doClick();
  }

  private Optional<Component> find(String name) {
    return in(desk).filter(part -> name.equals(part.getName())).findFirst();
  }

  private static Stream<Component> in(Component part) {
    return part instanceof Container container
        ? Stream.concat(Stream.of(part), Stream.of(container.getComponents()).flatMap(DeskTest::in))
        : Stream.of(part);
  }

  private static boolean onSwing(BooleanSupplier look) throws Exception {
    boolean[] seen = new boolean[1];
    SwingUtilities.invokeAndWait(() -> seen[0] = look.getAsBoolean());
    return seen[0];
  }
}
