package backtalk.window.pages;

import backtalk.window.paint.BigText;
import backtalk.window.paint.Look;
import backtalk.window.paint.Palette;
import backtalk.window.paint.Parts;
import backtalk.window.paint.Stack;
import com.formdev.flatlaf.FlatClientProperties;
import java.awt.Font;
import java.awt.GridLayout;
import java.awt.event.ActionEvent;
import java.awt.event.KeyEvent;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Stream;
import javax.swing.AbstractAction;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.KeyStroke;
import javax.swing.SwingConstants;
import javax.swing.SwingUtilities;

/** What is seen of a {@link Booth}: what to say, large; what to do; a button and a key for each. */
public final class BoothPage extends JPanel implements Booth {

  private static final int MARGIN = 28;
  private static final int GAP = 10;
  private static final int BAR = 12;
  private static final int BUTTON_MARGIN = 3;
  private static final String PLAIN = "margin: 0,%1$s,0,%1$s".formatted(BUTTON_MARGIN);

  /** With so few lines of the title's height the page is low. */
  private static final int LOW = 16;

  private final Palette palette;
  private final Font titleFont = Look.font(1.5, Font.BOLD);
  private final BigText title;
  private final JTextArea progress;
  private final LevelView done;
  private final BigText words;
  private final BigText state;
  private final LevelView level;
  private final JTextArea note;
  private final GridLayout grid = new GridLayout(1, 0, Look.space(GAP), Look.space(GAP));
  private final JPanel buttons = Parts.clear(grid);
  private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();
  private volatile Runnable told = () -> {};
  private List<BoothAnswer> shown = List.of();

  private String first = "";

  /** One answer to what is seen: a key that is held down is no second one. */
  private boolean isAnswered;

  public BoothPage(Palette palette) {
    super(null);
    this.palette = palette;
    setBackground(palette.ground());
    title = new BigText(SwingConstants.LEFT, Font.BOLD, palette.text(), "", true);
    title.limit(titleFont.getSize());
    progress = Parts.lines(palette.quiet());
    progress.setFocusable(false);
    done = new LevelView(palette, "Done");
    // it is spoken as well, or read with all that the page tells
    words = new BigText(SwingConstants.LEFT, Font.BOLD, palette.text(), "What to say", false);
    state = new BigText(SwingConstants.LEFT, Font.BOLD, palette.accent(), "What to do now", false);
    level = new LevelView(palette, "Microphone");
    note = Parts.lines(palette.text());
    note.setFocusable(false);
    words.setName("words");
    state.setName("state");
    progress.setName("progress");
    note.setName("note");
    Stream.of(title, progress, done, words, state, level, note, buttons).forEach(this::add);
    getAccessibleContext().setAccessibleName("Speak as you are asked");
    showNow(
        new BoothScene(
            "",
            "One moment…",
            0,
            "",
            "",
            "",
            false,
            List.of(new BoothAnswer(BoothScene.LEAVE, "Stop", 'q', true)),
            BoothScene.LEAVE));
    onKey(KeyStroke.getKeyStroke(KeyEvent.VK_ESCAPE, 0), BoothScene.LEAVE);
  }

  /** What has the focus first. */
  public JComponent first() {
    return (JComponent) buttons.getComponent(0);
  }

  @Override
  public void show(BoothScene scene) {
    SwingUtilities.invokeLater(() -> showNow(scene));
  }

  private void showNow(BoothScene scene) {
    isAnswered = false;
    title.setText(scene.title());
    progress.setText(scene.progress());
    done.show(scene.part());
    words.setText(scene.words());
    state.setText(scene.state());
    note.setText(scene.note());
    level.show(0);
    if (!scene.answers().equals(shown) || !scene.first().equals(first)) {
      offer(scene.answers(), scene.first());
    }
    if (!scene.isListening()) { // a screen reader would speak into the microphone
      getAccessibleContext()
          .setAccessibleDescription(
              String.join(" ", scene.note(), scene.state(), scene.words()).strip());
    }
    revalidate();
    repaint();
  }

  /** The buttons stay where they are while they have the same names. */
  private void offer(List<BoothAnswer> offered, String focused) {
    boolean isOther = !titles(offered).equals(titles(shown));
    shown = offered;
    if (isOther) {
      buttons.removeAll();
      offered.forEach(this::addButton);
    }
    first = focused;
    for (int at = 0; at < offered.size(); at++) {
      JButton button = (JButton) buttons.getComponent(at);
      boolean isFirst = focused.equals(offered.get(at).id());
      button.setEnabled(offered.get(at).isOffered());
      dress(button, isFirst);
      if (isFirst) {
        button.requestFocusInWindow();
      }
    }
  }

  private static List<String> titles(List<BoothAnswer> answers) {
    return answers.stream().map(BoothAnswer::title).toList();
  }

  private void addButton(BoothAnswer answer) {
    String key = String.valueOf(answer.letter()).toUpperCase(Locale.ROOT);
    String keys = answer.id().equals(BoothScene.LEAVE) ? key + ", Escape" : key;
    String text = answer.title() + " (" + key + ")";
    JButton button = new JButton(text);
    button.setName(answer.id());
    Parts.named(button, answer.title(), "Key: " + keys);
    button.addActionListener(event -> answer(answer.id()));
    button.registerKeyboardAction(
        event -> button.doClick(), KeyStroke.getKeyStroke(KeyEvent.VK_ENTER, 0), WHEN_FOCUSED);
    onKey(KeyStroke.getKeyStroke(answer.letter()), answer.id());
    buttons.add(button);
  }

  /** The one that is meant by what is asked is seen to be. */
  private void dress(JButton button, boolean isFirst) {
    button.setFont(Look.font(1, isFirst ? Font.BOLD : Font.PLAIN));
    if (isFirst) {
      Parts.accent(button, palette, BUTTON_MARGIN);
    } else {
      button.putClientProperty(FlatClientProperties.STYLE, PLAIN);
    }
  }

  private void onKey(KeyStroke key, String answer) {
    getInputMap(WHEN_IN_FOCUSED_WINDOW).put(key, answer);
    getActionMap()
        .put(
            answer,
            new AbstractAction() {
              @Override
              public void actionPerformed(ActionEvent event) {
                answer(answer);
              }
            });
  }

  private void answer(String id) {
    boolean isOffered =
        shown.stream().anyMatch(answer -> answer.id().equals(id) && answer.isOffered());
    if (isOffered && !isAnswered) {
      isAnswered = true;
      answers.add(id);
      told.run();
    }
  }

  /** Gives the answer that leaves, whatever is offered. */
  public void leave() {
    answers.add(BoothScene.LEAVE);
    told.run();
  }

  @Override
  public void level(double part, String warning) {
    SwingUtilities.invokeLater(
        () -> {
          level.show(part);
          if (!warning.isEmpty()) {
            note.setText(warning);
            revalidate();
          }
        });
  }

  @Override
  public boolean hasAnswer() {
    return !answers.isEmpty();
  }

  @Override
  public String answer() throws InterruptedException {
    return answers.take();
  }

  @Override
  public void whenAnswered(Runnable then) {
    told = then;
  }

  /** What to say goes before its title, where large letters leave no room for both. */
  @Override
  public void doLayout() {
    int line = getFontMetrics(titleFont).getHeight();
    boolean isLow = getHeight() < LOW * line;
    int margin = Look.space(isLow ? GAP / 2.0 : MARGIN * 0.6);
    int gap = Look.space(isLow ? GAP / 2.0 : GAP);
    int width = getWidth() - 2 * Look.space(MARGIN);
    int text = getFontMetrics(progress.getFont()).getHeight();
    int y = place(title, margin, width, isLow ? 0 : line);
    y = place(progress, y, width, Math.min(Stack.height(progress, width), 2 * text)) + gap / 2;
    y = place(done, y, width, isLow ? 0 : Look.space(BAR / 2.0)) + gap;
    grid.setColumns(columns(width, Look.space(GAP)));
    grid.setRows(0);
    int row = Math.min(2 * line, getHeight() / 8);
    int bottom = up(buttons, getHeight() - margin, width, rows() * row) - gap;
    bottom = up(note, bottom, width, Math.min(Stack.height(note, width), 3 * line)) - gap;
    bottom = up(level, bottom, width, Look.space(isLow ? BAR / 2.0 : BAR)) - gap;
    bottom = up(state, bottom, width, isLow ? text : Math.max(line, getHeight() / 14)) - gap;
    place(words, y, width, Math.max(text, bottom - y));
  }

  private int rows() {
    int columns = Math.max(1, grid.getColumns());
    return (buttons.getComponentCount() + columns - 1) / columns;
  }

  private int place(JComponent part, int y, int width, int height) {
    part.setBounds(Look.space(MARGIN), y, width, height);
    return y + height;
  }

  private int up(JComponent part, int bottom, int width, int height) {
    return place(part, bottom - height, width, height) - height;
  }

  /** As many as there is room for, in rows that are as full as each other. */
  private int columns(int width, int gap) {
    int widest =
        Stream.of(buttons.getComponents())
            .mapToInt(button -> button.getPreferredSize().width)
            .max()
            .orElse(1);
    int count = Math.max(1, buttons.getComponentCount());
    int room = Math.max(1, Math.min(count, (width + gap) / (widest + gap)));
    int rows = (count + room - 1) / room;
    return (count + rows - 1) / rows;
  }
}
