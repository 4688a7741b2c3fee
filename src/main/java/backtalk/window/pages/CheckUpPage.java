package backtalk.window.pages;

import backtalk.window.paint.Column;
import backtalk.window.paint.Leading;
import backtalk.window.paint.Palette;
import backtalk.window.paint.Parts;
import backtalk.window.paint.Stack;
import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.FlowLayout;
import java.awt.Font;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.SwingUtilities;

/** Whether everything is there that a session needs, each with a mark. */
public final class CheckUpPage extends JPanel {

  private static final int MARK = 34;
  private static final int LEAST_TEXT = 200;

  private final Palette palette;
  private final Column things = new Column(new Stack(14));
  private final JTextArea state;
  private final JButton look;
  private final Runnable ended;
  private final List<CheckedThing> found = new ArrayList<>();

  /**
   * @param program is asked
   * @param aside where it is asked
   * @param ended is done whenever it has been asked
   */
  public CheckUpPage(Palette palette, WindowBackend program, UiWorker aside, Runnable ended) {
    super(new BorderLayout());
    this.ended = ended;
    this.palette = palette;
    setOpaque(false);
    state = Parts.lines(palette.text());
    state.setText("Sound, voice, microphone and your files are checked. You will hear a sentence.");
    state.setName("state");
    state.setFocusable(false);
    things.setName("findings");
    things.setBackground(palette.ground());
    Parts.padded(things, 6, 28, 18, 28);
    things.getAccessibleContext().setAccessibleName("Findings");
    look = Parts.main("Check now", palette);
    look.setName("check-now");
    look.setMnemonic(KeyEvent.VK_C);
    look.addActionListener(event -> look(program, aside));
    JPanel foot = Parts.clear(new FlowLayout(FlowLayout.LEADING, 0, 0));
    foot.add(look);
    JPanel head = Parts.clear(new Stack(8));
    head.add(Parts.title("Check-up"));
    head.add(state);
    add(Parts.padded(head, 18, 28, 10, 28), "North");
    add(Parts.scrolled(things));
    add(Parts.padded(foot, 10, 28, 14, 28), "South");
  }

  private void look(WindowBackend program, UiWorker aside) {
    look.setEnabled(false);
    found.clear();
    things.removeAll();
    tell("Looking…");
    Consumer<CheckedThing> each = thing -> SwingUtilities.invokeLater(() -> add(thing));
    aside.run(
        () -> {
          program.checkUp(each);
          return "";
        },
        done -> end(toDo()),
        () -> end("The check-up did not come to its end."));
  }

  /** Whether it is being asked. */
  public boolean isLooking() {
    return !look.isEnabled();
  }

  private void end(String what) {
    look.setEnabled(true);
    tell(what);
    ended.run();
  }

  private String toDo() {
    long problems = found.stream().filter(thing -> thing.mark() == CheckedThing.Mark.BAD).count();
    return problems == 0
        ? "Nothing has to be done."
        : problems == 1 ? "One thing needs attention." : problems + " things need attention.";
  }

  /** Shows what another has shown. */
  public void takeOver(CheckUpPage before) {
    before.found.forEach(this::add);
    tell(before.state.getText());
  }

  private void tell(String text) {
    state.setText(text);
    state.getAccessibleContext().setAccessibleName(text);
    things.revalidate();
    things.repaint();
  }

  void add(CheckedThing thing) {
    found.add(thing);
    JPanel texts = Parts.clear(new Stack(2));
    texts.add(Parts.heading(thing.name() + ": " + thing.mark().word(), 1.15));
    text(texts, thing.text(), palette.text());
    text(texts, thing.advice(), palette.accent());
    JPanel row = Parts.clear(Leading.atTop(MARK, LEAST_TEXT));
    row.add(new MarkView(palette, thing.mark()));
    row.add(texts);
    things.add(row);
    things.revalidate();
  }

  private static void text(JComponent to, String text, Color color) {
    if (!text.isBlank()) {
      to.add(Parts.lines(text.strip(), color, 1, Font.PLAIN));
    }
  }
}
