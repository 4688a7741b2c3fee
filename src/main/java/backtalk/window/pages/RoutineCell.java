package backtalk.window.pages;

import backtalk.drawing.Drawing;
import backtalk.window.paint.DrawingView;
import backtalk.window.paint.Look;
import backtalk.window.paint.Palette;
import backtalk.window.paint.Parts;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.GridLayout;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.ListCellRenderer;

/** A routine in the list: a drawing, its name, what it is for, what it takes. */
final class RoutineCell extends JPanel implements ListCellRenderer<RoutineCard> {

  private static final int DRAWING_WIDTH = 92;

  /** What a text has not of the list's width. */
  static final int BESIDE = DRAWING_WIDTH + 48;

  private final Palette palette;
  private final JLabel heading = new JLabel();
  private final JPanel card = new JPanel(new BorderLayout(Look.space(14), 0));
  private final JPanel picture = Parts.clear(new BorderLayout());
  private final JLabel name = new JLabel();
  private final JLabel purpose = new JLabel();
  private final JLabel about = new JLabel();

  /** A drawing is read once, not each time the list is painted. */
  private final Map<Drawing, DrawingView> drawings = new HashMap<>();

  RoutineCell(Palette palette) {
    super(new BorderLayout());
    this.palette = palette;
    setOpaque(false);
    heading.setFont(Look.font(1.15, Font.BOLD));
    heading.setForeground(palette.accent());
    name.setFont(nameFont());
    about.setForeground(palette.quiet());
    JPanel texts = Parts.clear(new GridLayout(0, 1, 0, Look.space(1)));
    texts.add(name);
    texts.add(purpose);
    texts.add(about);
    picture.setPreferredSize(new Dimension(Look.space(DRAWING_WIDTH), 0));
    card.add(picture, BorderLayout.LINE_START);
    card.add(texts);
    Parts.padded(card, 8, 10, 8, 12);
    Parts.padded(heading, 14, 10, 4, 12);
    add(heading, "North");
    add(card);
  }

  @Override
  public Component getListCellRendererComponent(
      JList<? extends RoutineCard> list,
      RoutineCard shown,
      int index,
      boolean isSelected,
      boolean hasFocus) {
    boolean isFirst =
        index == 0 || !list.getModel().getElementAt(index - 1).group().equals(shown.group());
    heading.setText(shown.group());
    heading.setVisible(isFirst && !shown.group().isEmpty());
    picture.removeAll();
    shown.drawing().ifPresent(drawing -> picture.add(view(drawing)));
    name.setText(shown.name());
    purpose.setText(shown.purpose());
    purpose.setVisible(!shown.purpose().isEmpty());
    about.setText(describe(shown));
    card.setOpaque(isSelected);
    card.setBackground(palette.surface());
    card.setBorder(
        BorderFactory.createCompoundBorder(
            BorderFactory.createMatteBorder(
                0, Look.space(5), 0, 0, isSelected ? palette.accent() : palette.ground()),
            BorderFactory.createEmptyBorder(
                Look.space(8), Look.space(8), Look.space(8), Look.space(12))));
    name.setForeground(isSelected ? palette.accent() : palette.text());
    getAccessibleContext().setAccessibleName(shown.spoken());
    return this;
  }

  static Font nameFont() {
    return Look.font(1.2, Font.BOLD);
  }

  private DrawingView view(Drawing drawing) {
    return drawings.computeIfAbsent(
        drawing,
        any -> {
          DrawingView view = new DrawingView(palette);
          view.show(Optional.of(any));
          return view;
        });
  }

  private static String describe(RoutineCard card) {
    return card.problem().isPresent() || card.length().isEmpty()
        ? card.note()
        : card.takes() + (card.asks().isEmpty() ? "" : "  ·  asks first " + card.asks());
  }
}
