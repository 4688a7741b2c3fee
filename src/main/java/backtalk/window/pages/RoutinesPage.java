package backtalk.window.pages;

import backtalk.window.paint.Look;
import backtalk.window.paint.Palette;
import backtalk.window.paint.Parts;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Font;
import java.awt.GridLayout;
import java.awt.event.ActionEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.DefaultListModel;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.KeyStroke;
import javax.swing.ListCellRenderer;
import javax.swing.ListSelectionModel;

/** The list of routines, one of which can be started. */
public final class RoutinesPage extends JPanel {

  private final Palette palette;
  private final Consumer<String> start;
  private final DefaultListModel<RoutineCard> cards = new DefaultListModel<>();
  private final JList<RoutineCard> list =
      new JList<>(cards) {
        /** What is too long for a line ends in dots, and is told in full when it is selected. */
        @Override
        public boolean getScrollableTracksViewportWidth() {
          return true;
        }
      };
  private final JTextArea why;
  private final JButton go;

  /**
   * @param start takes the id of the routine to start
   */
  public RoutinesPage(Palette palette, Consumer<String> start) {
    super(new BorderLayout());
    this.palette = palette;
    this.start = start;
    setOpaque(false);
    go = Parts.main("Start", palette);
    go.addActionListener(event -> startSelected());
    why = Parts.lines(palette.quiet());
    why.setFocusable(false); // a screen reader finds it in the name of its routine
    list.setName("routines");
    list.setOpaque(false);
    list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
    list.setCellRenderer(new Cell());
    Parts.named(list, "Routines", "Press up and down to choose one, Enter to start it.");
    list.addListSelectionListener(event -> showSelected());
    list.addMouseListener(
        new MouseAdapter() {
          @Override
          public void mouseClicked(MouseEvent event) {
            if (event.getClickCount() == 2) {
              startSelected();
            }
          }
        });
    list.getInputMap().put(KeyStroke.getKeyStroke(KeyEvent.VK_ENTER, 0), "start");
    list.getActionMap()
        .put(
            "start",
            new AbstractAction() {
              @Override
              public void actionPerformed(ActionEvent event) {
                startSelected();
              }
            });
    JComponent scrolled = Parts.scrolled(list);
    scrolled.setOpaque(false);
    add(Parts.padded(Parts.heading("Choose a routine", 1.9), 24, 28, 12, 28), "North");
    add(Parts.padded(wrapped(scrolled), 0, 20, 0, 12), "Center");
    JPanel foot = Parts.clear(new BorderLayout(Look.space(16), 0));
    foot.add(go, BorderLayout.LINE_START);
    foot.add(why);
    add(Parts.padded(foot, 14, 28, 22, 28), "South");
    showSelected();
  }

  private static JPanel wrapped(JComponent inside) {
    JPanel panel = Parts.clear(new BorderLayout());
    panel.add(inside);
    return panel;
  }

  /** Shows these routines; the selection stays where it was. */
  public void show(List<RoutineCard> routines) {
    RoutineCard selected = list.getSelectedValue();
    cards.clear();
    cards.addAll(routines);
    int index = 0;
    for (int i = 0; i < routines.size(); i++) {
      if (selected != null && routines.get(i).id().equals(selected.id())) {
        index = i;
      }
    }
    list.setSelectedIndex(index);
    list.ensureIndexIsVisible(index);
  }

  public JComponent first() {
    return list;
  }

  private void startSelected() {
    RoutineCard card = list.getSelectedValue();
    if (card != null && card.problem().isEmpty()) {
      start.accept(card.id());
    }
  }

  private void showSelected() {
    RoutineCard card = list.getSelectedValue();
    go.setEnabled(card != null && card.problem().isEmpty());
    why.setText(card == null ? "" : card.problem().orElse(""));
    go.getAccessibleContext().setAccessibleDescription(card == null ? "" : "Starts " + card.name());
  }

  /** A routine's name, and what it takes. */
  private final class Cell extends JPanel implements ListCellRenderer<RoutineCard> {

    private final JLabel name = new JLabel();
    private final JLabel about = new JLabel();

    Cell() {
      super(new GridLayout(0, 1, 0, Look.space(2)));
      name.setFont(Look.font(1.2, Font.BOLD));
      add(name);
      add(about);
    }

    @Override
    public Component getListCellRendererComponent(
        JList<? extends RoutineCard> of,
        RoutineCard card,
        int index,
        boolean isSelected,
        boolean hasFocus) {
      Parts.padded(this, 9, 12, 9, 12);
      name.setText((isSelected ? "▸  " : "    ") + card.name());
      about.setText("     " + describe(card));
      setOpaque(isSelected);
      setBackground(palette.surface());
      name.setForeground(isSelected ? palette.accent() : palette.text());
      about.setForeground(palette.quiet());
      getAccessibleContext().setAccessibleName(card.spoken());
      return this;
    }

    private static String describe(RoutineCard card) {
      String needs = card.needs().isEmpty() ? "" : "  ·  needs " + card.needs();
      return card.problem().orElse(card.length() + needs);
    }
  }
}
