package backtalk.window.play;

import backtalk.session.Command;
import backtalk.window.paint.BigText;
import backtalk.window.paint.DrawingView;
import backtalk.window.paint.Glyph;
import backtalk.window.paint.Look;
import backtalk.window.paint.Palette;
import backtalk.window.paint.Parts;
import com.formdev.flatlaf.FlatClientProperties;
import java.awt.Color;
import java.awt.Font;
import java.awt.Rectangle;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.SwingConstants;
import javax.swing.UIManager;

/** What is seen while a session plays. */
public final class PlayPage extends JPanel {

  /** So many lines of the smallest words would be as high as the page. */
  private static final double LINES = 34;

  private final BigText routine;
  private final BigText left;
  private final BigText title;
  private final DrawingView drawing;
  private final FigureView figure;
  private final BigText side;
  private final BigText repetition;
  private final RingView ring;
  private final BigText caption;
  private final BigText needs;
  private final BigText next;
  private final CommandBar bar;
  private final Consumer<Command> to;
  private final JButton fullScreen = new JButton();
  private final JButton file = new JButton("Make a sound file");
  private boolean hasDrawing;
  private String announced = "";
  private Scene.PlayState state = Scene.PlayState.STARTING;

  /**
   * @param to takes what the person asks for
   * @param toFullScreen has the window take the whole screen, and gives it back
   * @param toFile what is done where there is no sound and the person wants a sound file
   */
  public PlayPage(Palette palette, Consumer<Command> to, Runnable toFullScreen, Runnable toFile) {
    super(null);
    this.to = to;
    setBackground(palette.ground());
    routine = text(Font.PLAIN, palette.quiet(), "Routine");
    left =
        new BigText(SwingConstants.RIGHT, Font.PLAIN, palette.quiet(), "Time left in all", false);
    title = text(Font.BOLD, palette.text(), "");
    drawing = new DrawingView(palette);
    figure = new FigureView(palette);
    side = text(Font.BOLD, palette.text(), "");
    repetition = text(Font.PLAIN, palette.text(), "Repetition");
    ring = new RingView(palette);
    // what is heard just then must not be said once more
    caption = new BigText(SwingConstants.LEFT, Font.PLAIN, palette.text(), "What is said", false);
    needs = new BigText(SwingConstants.CENTER, Font.PLAIN, palette.text(), "", true);
    next = text(Font.PLAIN, palette.quiet(), "");
    caption.lead(next);
    bar = new CommandBar(palette, this::ask);
    fullScreen.setName("full-screen");
    fullScreen.putClientProperty(
        FlatClientProperties.BUTTON_TYPE, FlatClientProperties.BUTTON_TYPE_TOOLBAR_BUTTON);
    fullScreen.setForeground(palette.quiet());
    fullScreen.addActionListener(event -> toFullScreen.run());
    file.setName("file");
    file.setVisible(false);
    file.addActionListener(event -> toFile.run());
    for (JComponent part :
        new JComponent[] {
          routine,
          left,
          title,
          drawing,
          figure,
          side,
          repetition,
          ring,
          caption,
          needs,
          next,
          file,
          bar,
          fullScreen
        }) {
      add(part);
    }
    showFullScreen(false);
    getAccessibleContext().setAccessibleName("The session");
  }

  private static BigText text(int style, Color color, String what) {
    return new BigText(SwingConstants.LEFT, style, color, what, true);
  }

  /**
   * Passes on what the person asks for. A pause without a sound output could be neither seen nor
   * heard, and would keep the session from going on when there is one.
   */
  public void ask(Command command) {
    if (command != Command.PAUSE_OR_RESUME || !state.isWaitingForSound()) {
      to.accept(command);
    }
  }

  /** A window that has the whole screen has no border: the way back is in words. */
  public void showFullScreen(boolean isFull) {
    fullScreen.setText(isFull ? "Window (F11)" : "");
    fullScreen.setToolTipText(isFull ? "Back to the window (F11)" : "Full screen (F11)");
    Parts.named(
        fullScreen,
        isFull ? "Back to the window" : "Full screen",
        isFull ? "Gives the whole screen back. Key: F11" : "Takes the whole screen. Key: F11");
    revalidate();
  }

  /** Shows a scene; what is as it was is not touched. */
  public void show(Scene scene) {
    state = scene.state();
    boolean stands =
        state == Scene.PlayState.PAUSED
            || state == Scene.PlayState.STOPPED
            || state.isWaitingForSound();
    routine.setText(scene.title().equals(scene.routine()) ? "" : scene.routine());
    left.setText(scene.left());
    title.setText(scene.title());
    figure.show(scene.figure());
    side.setText(scene.figure().word());
    repetition.setText(scene.repetition());
    ring.show(scene.ring(), scene.phase(), stands);
    caption.setText(scene.caption());
    needs.setText(scene.needs());
    next.setText(scene.next().isEmpty() ? "" : "Next:  " + scene.next());
    file.setVisible(state == Scene.PlayState.NO_SOUND_YET);
    bar.show(state);
    drawing.show(scene.drawing());
    if (scene.drawing().isPresent() != hasDrawing) {
      hasDrawing = !hasDrawing;
      revalidate();
      repaint();
    }
    announce(scene.announcement());
  }

  /** Told to screen readers when something else than the time has changed. */
  private void announce(String now) {
    if (!now.equals(announced)) {
      announced = now;
      getAccessibleContext().setAccessibleDescription(now);
    }
  }

  /** What has the focus first. */
  public JComponent first() {
    return bar.pause();
  }

  @Override
  public void doLayout() {
    int line = getFontMetrics(UIManager.getFont("Label.font")).getHeight();
    int shorter = Math.min(getHeight(), getWidth());
    Font small = Look.font(Math.max(1, shorter / LINES / line), Font.PLAIN);
    fullScreen.setFont(small);
    file.setFont(small);
    PlayLayout layout =
        PlayLayout.of(
            getWidth(), getHeight(), line, hasDrawing, fullScreen.getPreferredSize().width);
    place(routine, layout.routine());
    place(left, layout.left());
    place(fullScreen, layout.fullScreen());
    fullScreen.setIcon(Glyph.FULL_SCREEN.icon(layout.fullScreen().height * 3 / 4));
    place(title, layout.title());
    place(drawing, layout.drawing());
    place(figure, layout.figure());
    place(side, layout.side());
    place(repetition, layout.repetition());
    place(ring, layout.ring());
    place(caption, layout.caption());
    caption.limit(layout.captionFont());
    place(needs, layout.about());
    needs.limit(layout.captionFont());
    place(next, layout.next());
    next.limit(layout.nextFont());
    place(file, layout.file());
    place(bar, layout.bar());
  }

  private static void place(JComponent part, Rectangle where) {
    part.setBounds(where);
  }
}
