package backtalk.window.pages;

import backtalk.drawing.Drawing;
import backtalk.window.paint.Column;
import backtalk.window.paint.DrawingView;
import backtalk.window.paint.Leading;
import backtalk.window.paint.Look;
import backtalk.window.paint.Palette;
import backtalk.window.paint.Parts;
import backtalk.window.paint.Stack;
import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.Font;
import java.awt.GridLayout;
import java.awt.event.KeyEvent;
import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextArea;

/** A routine looked at before it is started: each stretch with its dose and drawings. */
final class RoutineInsidePage extends JPanel {

  private static final int DRAWING_WIDTH = 190;
  private static final int DRAWING_HEIGHT = 112;
  private static final int LEAST_TEXT = 220;

  private final Palette palette;
  private final JButton go;
  private final JButton back = Parts.plain("Back to the routines");

  RoutineInsidePage(Palette palette, RoutineInside inside, Runnable start, Runnable toList) {
    super(new BorderLayout());
    this.palette = palette;
    setOpaque(false);
    RoutineCard card = inside.card();
    go = Parts.main("Start", palette);
    go.setName("start-inside");
    go.setMnemonic(KeyEvent.VK_S);
    go.setEnabled(card.problem().isEmpty());
    go.addActionListener(event -> start.run());
    Parts.named(go, "Start", "Starts " + card.name());
    back.setName("back-to-routines");
    back.setMnemonic(KeyEvent.VK_B);
    back.addActionListener(event -> toList.run());
    Parts.onEscape(this, toList);
    Column all = new Column(new Stack(8));
    all.setBackground(palette.ground());
    Parts.padded(all, 18, 28, 18, 28);
    all.add(text(card.name(), palette.text(), 1.9, Font.BOLD));
    line(all, card.purpose(), palette.text());
    line(all, card.takes(), palette.quiet());
    line(all, card.note(), palette.accent());
    list(all, "Before you begin", inside.prepare());
    list(all, "Take care", inside.safety());
    int number = 0;
    for (RoutineInside.ShownStretch stretch : inside.stretches()) {
      number++;
      all.add(stretch(number, stretch));
    }
    add(Parts.scrolled(all));
    JPanel foot = Parts.clear(new FlowLayout(FlowLayout.LEADING, Look.space(10), 0));
    foot.add(go);
    foot.add(back);
    add(Parts.padded(foot, 10, 18, 14, 28), "South");
    getAccessibleContext().setAccessibleName(card.name());
  }

  JComponent first() {
    return go.isEnabled() ? go : back;
  }

  private static JTextArea text(String text, Color color, double size, int style) {
    JTextArea lines = Parts.lines(text, color, size, style);
    lines.setName("inside");
    return lines;
  }

  private static void line(JPanel all, String text, Color color) {
    if (!text.isEmpty()) {
      all.add(text(text, color, 1, Font.PLAIN));
    }
  }

  private void list(JPanel all, String title, List<String> sentences) {
    if (!sentences.isEmpty()) {
      all.add(Parts.padded(Parts.heading(title, 1.2), 8, 0, 0, 0));
      line(all, String.join(" ", sentences), palette.text());
    }
  }

  private JComponent stretch(int number, RoutineInside.ShownStretch stretch) {
    JPanel texts = Parts.clear(new Stack(4));
    texts.add(text(number + ". " + stretch.name(), palette.text(), 1.3, Font.BOLD));
    texts.add(text(stretch.dose(), palette.accent(), 1.05, Font.BOLD));
    line(texts, stretch.words(), palette.text());
    if (stretch.drawings().isEmpty()) {
      return Parts.padded(texts, 12, 0, 0, 0);
    }
    JPanel drawings = Parts.clear(new GridLayout(0, 1, 0, Look.space(8)));
    for (Drawing drawing : stretch.drawings()) {
      DrawingView view = new DrawingView(palette);
      view.setPreferredSize(new Dimension(Look.space(DRAWING_WIDTH), Look.space(DRAWING_HEIGHT)));
      view.show(Optional.of(drawing));
      drawings.add(view);
    }
    JPanel row = Parts.clear(Leading.atTop(DRAWING_WIDTH, LEAST_TEXT));
    row.add(drawings);
    row.add(texts);
    return Parts.padded(row, 12, 0, 0, 0);
  }
}
