package backtalk.window;

import backtalk.session.Command;
import java.awt.AWTError;
import java.awt.GraphicsEnvironment;
import java.awt.HeadlessException;
import java.lang.reflect.InvocationTargetException;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.SwingUtilities;

/** The program's window. For any thread but Swing's own. */
public final class SessionWindow implements AutoCloseable {

  private final MainFrame frame;
  private final BlockingQueue<Wish> wishes;

  private SessionWindow(MainFrame frame, BlockingQueue<Wish> wishes) {
    this.frame = frame;
    this.wishes = wishes;
  }

  /**
   * Opens it; returns when it is to be seen.
   *
   * @param environment environment variables
   * @throws NoWindowException where there is no screen, or the system lacks what windows need
   */
  public static SessionWindow open(
      Theme theme, PoseDrawings drawings, Map<String, String> environment)
      throws NoWindowException {
    BlockingQueue<Wish> wishes = new LinkedBlockingQueue<>();
    try {
      if (GraphicsEnvironment.isHeadless()) {
        throw new NoWindowException("there is no screen", new HeadlessException());
      }
      Look look = new Look(palette(theme, environment));
      MainFrame[] made = new MainFrame[1];
      SwingUtilities.invokeAndWait(
          () -> {
            look.install();
            made[0] = new MainFrame(look, drawings, wishes::add);
            made[0].open();
          });
      return new SessionWindow(made[0], wishes);
    } catch (InvocationTargetException e) {
      throw new NoWindowException(reason(e.getCause()), e);
    } catch (HeadlessException | AWTError | LinkageError e) {
      throw new NoWindowException(reason(e), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NoWindowException("the program ends", e);
    }
  }

  private static Palette palette(Theme theme, Map<String, String> environment) {
    boolean dark =
        theme == Theme.DARK
            || (theme == Theme.AUTO
                && SystemTheme.isDark(System.getProperty("os.name"), environment));
    return dark ? Palette.DARK : Palette.LIGHT;
  }

  private static String reason(@org.jspecify.annotations.Nullable Throwable why) {
    String message = why == null ? "" : String.valueOf(why.getMessage()).strip();
    int end = message.indexOf('\n');
    return (end < 0 ? message : message.substring(0, end)).replaceAll("\\.$", "");
  }

  /**
   * Shows a running session.
   *
   * @param scene what is to be seen now; asked again and again
   * @param to takes what the person asks for
   */
  public void play(Supplier<Scene> scene, Consumer<Command> to) {
    SwingUtilities.invokeLater(() -> frame.play(scene, to));
  }

  /** The session is over. */
  public void over() {
    SwingUtilities.invokeLater(frame::over);
  }

  /** Brings it before all other windows, as far as the system allows. */
  public void toFront() {
    SwingUtilities.invokeLater(frame::toFront);
  }

  /** What the person asks for next, waited for. */
  public Wish await() throws InterruptedException {
    return wishes.take();
  }

  @Override
  public void close() {
    SwingUtilities.invokeLater(frame::dispose);
  }
}
