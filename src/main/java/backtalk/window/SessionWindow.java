package backtalk.window;

import backtalk.session.Command;
import backtalk.system.CleanText;
import backtalk.window.pages.WindowBackend;
import backtalk.window.paint.Look;
import backtalk.window.paint.Palette;
import backtalk.window.play.Scene;
import java.awt.AWTError;
import java.awt.GraphicsEnvironment;
import java.awt.HeadlessException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;

/** The program's window. For any thread but Swing's own. */
public final class SessionWindow implements AutoCloseable {

  private final MainFrame frame;
  private final BlockingQueue<WindowRequest> wishes;

  private final Map<String, String> environment;

  private SessionWindow(
      MainFrame frame, BlockingQueue<WindowRequest> wishes, Map<String, String> environment) {
    this.frame = frame;
    this.wishes = wishes;
    this.environment = Map.copyOf(environment);
  }

  /**
   * Opens it; returns when it is to be seen.
   *
   * @param program what is asked for everything but the running session
   * @param environment environment variables
   * @throws NoWindowException where there is no screen, or the system lacks what windows need
   */
  public static SessionWindow open(
      Theme theme, WindowBackend program, Map<String, String> environment)
      throws NoWindowException {
    BlockingQueue<WindowRequest> wishes = new LinkedBlockingQueue<>();
    try {
      if (GraphicsEnvironment.isHeadless()) {
        throw new NoWindowException("there is no screen", new HeadlessException());
      }
      Application.load();
      Look look = new Look(palette(theme, environment));
      MainFrame[] made = new MainFrame[1];
      SwingUtilities.invokeAndWait(
          () -> {
            look.install();
            made[0] = new MainFrame(look, program, wishes);
            made[0].open();
          });
      return new SessionWindow(made[0], wishes, environment);
    } catch (InvocationTargetException | ExecutionException e) {
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

  private static String reason(@Nullable Throwable why) {
    String message = why == null ? "" : String.valueOf(why.getMessage()).strip();
    int end = message.indexOf('\n');
    return (end < 0 ? message : message.substring(0, end)).replaceAll("\\.$", "");
  }

  /**
   * Shows a running session.
   *
   * @param scene what is to be seen now; asked again and again
   * @param to takes what the person asks for
   * @param toFile what is done where there is no sound and the person wants a sound file
   */
  public void play(Supplier<Scene> scene, Consumer<Command> to, Runnable toFile) {
    SwingUtilities.invokeLater(() -> frame.play(scene, to, toFile));
  }

  /**
   * Shows a session that plays in another process: it goes on when the window is closed.
   *
   * @param scene what is to be seen now; asked again and again
   * @param to takes what the person asks for
   */
  public void follow(Supplier<Scene> scene, Consumer<Command> to) {
    SwingUtilities.invokeLater(() -> frame.follow(scene, to));
  }

  /** A session is over: shows what was done. */
  public void showDone() {
    SwingUtilities.invokeLater(frame::showLast);
  }

  /** Asks what a routine lacks, and starts it then. */
  public void begin(String routine) {
    SwingUtilities.invokeLater(() -> frame.begin(routine));
  }

  /** Takes on the colours of a theme, while it is open. */
  public void wear(Theme theme) {
    wear(palette(theme, environment));
  }

  /** Takes on the colours for light or dark surroundings, while it is open. */
  public void wear(boolean dark) {
    wear(dark ? Palette.DARK : Palette.LIGHT);
  }

  private void wear(Palette palette) {
    SwingUtilities.invokeLater(() -> frame.wear(palette));
  }

  /** Shows the routines. */
  public void showRoutines() {
    turnTo(Desk.Tab.ROUTINES, "");
  }

  /** Shows the settings. */
  public void showSettings() {
    turnTo(Desk.Tab.SETTINGS, "");
  }

  /** Shows why there is no session. */
  public void showProblem(String text) {
    turnTo(Desk.Tab.ROUTINES, CleanText.lines(text));
  }

  /** Shows the routines, and what has become of a wish. */
  public void showNews(String text) {
    SwingUtilities.invokeLater(() -> frame.turnToRoutines(CleanText.lines(text)));
  }

  /**
   * The same as {@link #ask(String, List)}, with more to read before it is answered.
   *
   * @param lines what is to be read, one below the other
   * @param none what giving no answer is called
   */
  public String ask(String question, List<String> lines, List<String> answers, String none) {
    CompletableFuture<String> answer = new CompletableFuture<>();
    String text = CleanText.lines(String.join("\n\n", lines));
    SwingUtilities.invokeLater(() -> frame.ask(question, text, answers, none, answer::complete));
    return answer.join();
  }

  /**
   * Asks something, and waits for the answer.
   *
   * @return one of the answers, or empty where the person gives none
   */
  public String ask(String question, List<String> answers) {
    return ask(question, List.of(), answers, "No answer");
  }

  private void turnTo(Desk.Tab tab, String problem) {
    SwingUtilities.invokeLater(() -> frame.turnTo(tab, problem));
  }

  /** Brings it before all other windows, as far as the system allows. */
  public void toFront() {
    SwingUtilities.invokeLater(frame::toFront);
  }

  /** What the person asks for next, waited for. */
  public WindowRequest await() throws InterruptedException {
    return wishes.take();
  }

  @Override
  public void close() {
    SwingUtilities.invokeLater(frame::dispose);
  }

  /** There is no window, such as where there is no screen; the message is for the person. */
  public static final class NoWindowException extends Exception {

    private static final long serialVersionUID = 1;

    NoWindowException(String why, Throwable cause) {
      super("The window cannot be opened: " + why + ".", cause);
    }
  }

  /** The window's colours. */
  public enum Theme {
    /** As the system has it. */
    AUTO,
    LIGHT,
    DARK
  }

  /** What the person asks of the program at its window, while no session plays. */
  public sealed interface WindowRequest {

    /**
     * Start a session.
     *
     * @param routine its routine's id; empty for the one that is started when none is named
     */
    record Start(String routine) implements WindowRequest {}

    /** Open a routine file that was dropped on the window, or chosen. */
    record Open(Path file) implements WindowRequest {}

    /** The window has been closed. */
    record Close() implements WindowRequest {}
  }
}
