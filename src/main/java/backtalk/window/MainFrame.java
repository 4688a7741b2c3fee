package backtalk.window;

import backtalk.session.Command;
import backtalk.window.SessionWindow.WindowRequest;
import backtalk.window.pages.QuestionPage;
import backtalk.window.pages.WindowBackend;
import backtalk.window.paint.AppIcon;
import backtalk.window.paint.Look;
import backtalk.window.paint.Palette;
import backtalk.window.paint.Parts;
import backtalk.window.play.PlayPage;
import backtalk.window.play.Scene;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Frame;
import java.awt.Graphics2D;
import java.awt.GraphicsDevice;
import java.awt.GraphicsEnvironment;
import java.awt.Insets;
import java.awt.KeyboardFocusManager;
import java.awt.Rectangle;
import java.awt.Toolkit;
import java.awt.event.AWTEventListener;
import java.awt.event.KeyEvent;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import javax.swing.Timer;
import javax.swing.WindowConstants;

/** The window and its pages; all of it on Swing's thread. */
final class MainFrame {

  /** How often the running session is looked at. Nothing depends on it but what is seen. */
  private static final int LOOK_MILLIS = 100;

  private static final int WIDTH = 960;
  private static final int HEIGHT = 640;
  private static final int LEAST_WIDTH = 440;
  private static final int LEAST_HEIGHT = 400;

  /** The key for the whole screen, on every page. */
  static final int FULL_SCREEN = KeyEvent.VK_F11;

  private final JFrame frame = new JFrame("Backtalk");
  private final JPanel all = new JPanel(new BorderLayout());
  private final JPanel pages = Parts.clear(new BorderLayout());
  private final JButton wayBack = new JButton("Back to the window (F11)");
  private Look look;
  private final WindowBackend program;
  private final Collection<WindowRequest> wishes;
  private Desk desk;
  private Optional<ShownSession> playing = Optional.empty();
  private Optional<QuestionPage> asking = Optional.empty();

  private final AWTEventListener focusInView;
  private Rectangle before = new Rectangle();

  /** Shows what is shown, from the beginning. */
  private Runnable again = () -> {};

  /** A session that is to be seen. */
  private record ShownSession(PlayPage page, Timer timer, WindowKeys keys, Runnable ifClosed) {}

  /**
   * @param wishes takes what the person asks for
   */
  MainFrame(Look look, WindowBackend program, Collection<WindowRequest> wishes) {
    focusInView = FocusInView.of(frame);
    frame.setTransferHandler(new DroppedFiles(() -> playing.isEmpty(), this::open));
    this.look = look;
    this.program = program;
    this.wishes = wishes;
    this.desk = newDesk();
    frame.setDefaultCloseOperation(WindowConstants.DO_NOTHING_ON_CLOSE);
    frame.addWindowListener(
        new WindowAdapter() {
          @Override
          public void windowClosing(WindowEvent event) {
            close();
          }
        });
    all.add(wayBack(), BorderLayout.NORTH);
    all.add(pages);
    frame.setContentPane(all);
    frame.getAccessibleContext().setAccessibleDescription("Guided stretches");
    frame.setIconImages(AppIcon.images());
    frame
        .getRootPane()
        .registerKeyboardAction(
            event -> toggleFullScreen(),
            KeyStroke.getKeyStroke(FULL_SCREEN, 0),
            JComponent.WHEN_IN_FOCUSED_WINDOW);
  }

  private Desk newDesk() {
    return new Desk(
        look.palette(),
        program,
        routine -> wishes.add(new WindowRequest.Start(routine)),
        this::open);
  }

  private void open(Path file) {
    wishes.add(new WindowRequest.Open(file));
  }

  /**
   * Shows the same in other colours; not while somebody speaks into the microphone, or gives
   * answers.
   */
  void wear(Palette palette) {
    desk.whenFree(() -> wearNow(palette));
  }

  private void wearNow(Palette palette) {
    if (palette.equals(look.palette())) {
      return;
    }
    look = new Look(palette);
    look.install();
    SwingUtilities.updateComponentTreeUI(frame);
    all.setBackground(palette.ground());
    Optional<String> focused =
        Optional.ofNullable(frame.getMostRecentFocusOwner()).map(Component::getName);
    Desk before = desk;
    desk = newDesk();
    desk.takeOver(before);
    again.run();
    focused.flatMap(name -> Parts.find(pages, name)).ifPresent(Component::requestFocusInWindow);
  }

  void open() {
    Rectangle screen = GraphicsEnvironment.getLocalGraphicsEnvironment().getMaximumWindowBounds();
    frame.setMinimumSize(
        placed(Look.space(LEAST_WIDTH), Look.space(LEAST_HEIGHT), screen).getSize());
    frame.setBounds(placed(Look.space(WIDTH), Look.space(HEIGHT), screen));
    all.setBackground(look.palette().ground());
    frame.setVisible(true);
  }

  /** In the middle of a screen, and never larger than what of it is free for windows. */
  static Rectangle placed(int width, int height, Rectangle screen) {
    int w = Math.min(width, screen.width);
    int h = Math.min(height, screen.height);
    return new Rectangle(
        screen.x + (screen.width - w) / 2, screen.y + (screen.height - h) / 2, w, h);
  }

  /** Without a border, which can only be taken away from a window that is not shown. */
  private void toggleFullScreen() {
    GraphicsDevice screen = frame.getGraphicsConfiguration().getDevice();
    boolean becomes = !frame.isUndecorated();
    if (becomes) {
      before = frame.getBounds();
    } else {
      screen.setFullScreenWindow(null);
    }
    frame.dispose();
    frame.setUndecorated(becomes);
    if (becomes) {
      screen.setFullScreenWindow(frame);
    } else {
      frame.setBounds(before);
    }
    playing.ifPresent(session -> session.page().showFullScreen(becomes));
    wayBack.setVisible(becomes && playing.isEmpty());
    frame.setVisible(true);
    playing.ifPresent(session -> session.page().first().requestFocusInWindow());
  }

  /** What leads out of the whole screen on all pages but that of a session, which has its own. */
  private JComponent wayBack() {
    wayBack.setName("back-to-window");
    wayBack.setVisible(false);
    wayBack.setMargin(new Insets(Look.space(3), Look.space(12), Look.space(3), Look.space(12)));
    wayBack.getAccessibleContext().setAccessibleDescription("Key: F11");
    wayBack.addActionListener(event -> toggleFullScreen());
    JPanel place = Parts.clear(new BorderLayout());
    place.add(wayBack, BorderLayout.LINE_END);
    return place;
  }

  /** Turns to a page of what is seen while no session plays. */
  void turnTo(Desk.Tab tab, String problem) {
    over();
    leave();
    again = () -> show(desk);
    desk.tell(problem);
    show(desk);
    desk.show(tab);
  }

  /** Turns to what was done last. */
  void showLast() {
    desk.turnToLast();
    turnTo(Desk.Tab.DONE, "");
  }

  /** Starts a routine, or asks what is missing for it. */
  void begin(String routine) {
    turnTo(Desk.Tab.ROUTINES, "");
    desk.begin(routine);
  }

  /** Turns to the routines, with something to tell that is no problem. */
  void turnToRoutines(String news) {
    turnTo(Desk.Tab.ROUTINES, "");
    desk.news(news);
  }

  /**
   * Asks something; the answer is empty if the person gives none.
   *
   * @param text what is to be read before; may be empty
   * @param none what giving no answer is called
   */
  void ask(String question, String text, List<String> answers, String none, Consumer<String> to) {
    over();
    if (!frame.isDisplayable()) {
      to.accept("");
      return;
    }
    again = () -> ask(question, text, answers, none, to);
    QuestionPage page = new QuestionPage(look.palette(), question, text, answers, none, to);
    asking = Optional.of(page);
    show(page);
    page.first().requestFocusInWindow();
  }

  void play(Supplier<Scene> scene, Consumer<Command> to, Runnable toFile) {
    show(scene, to, toFile, () -> to.accept(Command.QUIT));
  }

  /** Shows a session of another process: it goes on when the window is closed. */
  void follow(Supplier<Scene> scene, Consumer<Command> to) {
    show(scene, to, () -> {}, () -> {});
  }

  private void show(
      Supplier<Scene> scene, Consumer<Command> to, Runnable toFile, Runnable ifClosed) {
    over();
    leave();
    if (!frame.isDisplayable()) {
      ifClosed.run(); // it was closed while the session was made ready
      return;
    }
    again = () -> show(scene, to, toFile, ifClosed);
    PlayPage page = new PlayPage(look.palette(), to, this::toggleFullScreen, toFile);
    Timer timer = new Timer(LOOK_MILLIS, event -> page.show(scene.get()));
    page.showFullScreen(frame.isUndecorated());
    WindowKeys keys = new WindowKeys(page::ask);
    playing = Optional.of(new ShownSession(page, timer, keys, ifClosed));
    KeyboardFocusManager.getCurrentKeyboardFocusManager().addKeyEventDispatcher(keys);
    page.show(scene.get());
    show(page);
    page.first().requestFocusInWindow();
    timer.start();
  }

  /**
   * What is left has become of no account: a question that nobody can answer any more, and further
   * presses of Start, before anything came of the first.
   */
  private void leave() {
    Optional<QuestionPage> left = asking;
    asking = Optional.empty();
    left.ifPresent(page -> page.answer(""));
    wishes.removeIf(WindowRequest.Start.class::isInstance);
  }

  /** Ends what is shown of a session. */
  void over() {
    playing.ifPresent(
        session -> {
          session.timer().stop();
          KeyboardFocusManager.getCurrentKeyboardFocusManager()
              .removeKeyEventDispatcher(session.keys());
        });
    playing = Optional.empty();
  }

  private void show(JComponent page) {
    pages.removeAll();
    pages.add(page);
    wayBack.setVisible(frame.isUndecorated() && playing.isEmpty());
    pages.revalidate();
    pages.repaint();
  }

  void resize(Dimension size) {
    frame.setSize(size);
    frame.validate();
  }

  /** What it shows, without the system's border. */
  BufferedImage picture() {
    BufferedImage picture =
        new BufferedImage(
            frame.getRootPane().getWidth(),
            frame.getRootPane().getHeight(),
            BufferedImage.TYPE_INT_RGB);
    Graphics2D g = picture.createGraphics();
    frame.getRootPane().printAll(g);
    g.dispose();
    return picture;
  }

  void toFront() {
    if (!frame.isDisplayable()) {
      return;
    }
    frame.setExtendedState(frame.getExtendedState() & ~Frame.ICONIFIED);
    frame.setVisible(true);
    frame.toFront();
    frame.requestFocus();
  }

  /** All that is in it. */
  Container root() {
    return frame.getRootPane();
  }

  /** Closing the window ends the session, with a goodbye. */
  void close() {
    playing.ifPresent(session -> session.ifClosed().run());
    desk.leave();
    dispose();
    asking.ifPresent(page -> page.answer(""));
    wishes.add(new WindowRequest.Close());
  }

  void dispose() {
    over();
    Toolkit.getDefaultToolkit().removeAWTEventListener(focusInView);
    frame.dispose();
  }
}
