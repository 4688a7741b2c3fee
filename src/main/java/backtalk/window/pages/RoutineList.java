package backtalk.window.pages;

import backtalk.window.paint.Look;
import backtalk.window.paint.Palette;
import backtalk.window.paint.Parts;
import java.awt.BorderLayout;
import java.awt.FlowLayout;
import java.awt.Font;
import java.awt.event.ActionEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.swing.AbstractAction;
import javax.swing.DefaultListModel;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;

/** The list of routines under their headings, one of which can be started or looked at. */
final class RoutineList extends JPanel {

  private final Consumer<String> start;
  private final Consumer<String> look;
  private final DefaultListModel<RoutineCard> cards = new DefaultListModel<>();
  private final JList<RoutineCard> list =
      new JList<>(cards) {
        /** What is too long for a line ends in dots, and is told below when it is selected. */
        @Override
        public boolean getScrollableTracksViewportWidth() {
          return true;
        }
      };
  private final JTextArea about;
  private String wanted = "";
  private final JButton go;
  private final JButton inside;

  /**
   * @param start takes the id of the routine to start
   * @param look takes the id of the one to be looked at
   */
  RoutineList(Palette palette, Consumer<String> start, Consumer<String> look) {
    super(new BorderLayout());
    this.start = start;
    this.look = look;
    setOpaque(false);
    go = Parts.main("Start", palette);
    go.setMnemonic(KeyEvent.VK_S);
    go.addActionListener(event -> startSelected());
    inside = Parts.plain("Look inside");
    inside.setName("look-inside");
    inside.setMnemonic(KeyEvent.VK_L);
    inside.addActionListener(event -> lookAtSelected());
    about = Parts.lines(palette.quiet());
    about.setName("about");
    about.setFocusable(false); // a screen reader finds it in the name of its routine
    about.setRows(2);
    list.setName("routines");
    list.setOpaque(false);
    list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
    list.setCellRenderer(new RoutineCell(palette));
    Parts.named(
        list,
        "Routines",
        "Press up and down to choose one, Enter to start it, the right arrow to look inside.");
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
    onKey(KeyEvent.VK_ENTER, "start", this::startSelected);
    onKey(KeyEvent.VK_RIGHT, "look inside", this::lookAtSelected);
    JComponent scrolled = Parts.scrolled(list);
    scrolled.setOpaque(false);
    add(Parts.padded(Parts.title("Choose a routine"), 18, 28, 8, 28), "North");
    JPanel middle = Parts.clear(new BorderLayout());
    middle.add(scrolled);
    add(Parts.padded(middle, 0, 20, 0, 12), "Center");
    JPanel buttons = Parts.clear(new FlowLayout(FlowLayout.LEADING, 0, 0));
    buttons.add(go);
    buttons.add(Parts.padded(inside(), 0, 10, 0, 0));
    JPanel foot = Parts.clear(new BorderLayout(Look.space(16), 0));
    foot.add(buttons, BorderLayout.LINE_START);
    foot.add(about);
    add(Parts.padded(foot, 10, 28, 14, 28), "South");
    showSelected();
  }

  /** Where there is little room the routines have it: what is told of one is inside it, too. */
  @Override
  public void doLayout() {
    about.setVisible(getHeight() > Look.space(300) && getWidth() > Look.space(600));
    super.doLayout();
  }

  private JPanel inside() {
    JPanel place = Parts.clear(new BorderLayout());
    place.add(inside);
    return place;
  }

  private void onKey(int key, String name, Runnable what) {
    list.getInputMap().put(KeyStroke.getKeyStroke(key, 0), name);
    list.getActionMap()
        .put(
            name,
            new AbstractAction() {
              @Override
              public void actionPerformed(ActionEvent event) {
                what.run();
              }
            });
  }

  /** Shows these routines; the selection stays where it was. */
  void show(List<RoutineCard> routines) {
    String selected = selected();
    cards.clear();
    cards.addAll(routines);
    int index = 0;
    for (int i = 0; i < routines.size(); i++) {
      if (routines.get(i).id().equals(selected)) {
        index = i;
      }
    }
    list.setSelectedIndex(index);
    list.ensureIndexIsVisible(index);
  }

  /** The id of the one that is selected, or will be once they are shown. */
  private String selected() {
    return Optional.ofNullable(list.getSelectedValue()).map(RoutineCard::id).orElse(wanted);
  }

  /** Selects what another has selected. */
  void takeOver(RoutineList before) {
    wanted = before.selected();
  }

  JComponent first() {
    return list;
  }

  /** What a routine is called; its id where it is not in the list. */
  String nameOf(String id) {
    for (int i = 0; i < cards.size(); i++) {
      if (cards.get(i).id().equals(id)) {
        return cards.get(i).name();
      }
    }
    return id;
  }

  private void startSelected() {
    RoutineCard card = list.getSelectedValue();
    if (card != null && card.problem().isEmpty()) {
      start.accept(card.id());
    }
  }

  private void lookAtSelected() {
    RoutineCard card = list.getSelectedValue();
    if (card != null && inside.isEnabled()) {
      look.accept(card.id());
    }
  }

  /** What the list has no room for. */
  private String tooLong(RoutineCard card) {
    return Stream.of(
            tooLong(card.name(), RoutineCell.nameFont()),
            tooLong(card.purpose(), list.getFont()),
            tooLong(card.takes(), list.getFont()))
        .flatMap(Optional::stream)
        .collect(Collectors.joining("\n"));
  }

  private Optional<String> tooLong(String text, Font font) {
    int room = list.getWidth() - Look.space(RoutineCell.BESIDE);
    return Optional.of(text)
        .filter(any -> list.getWidth() > 0 && list.getFontMetrics(font).stringWidth(any) > room);
  }

  private void showSelected() {
    RoutineCard card = list.getSelectedValue();
    go.setEnabled(card != null && card.problem().isEmpty());
    inside.setEnabled(card != null && !card.length().isEmpty());
    about.setText(card == null ? "" : card.note().isEmpty() ? tooLong(card) : card.note());
    go.getAccessibleContext().setAccessibleDescription(card == null ? "" : "Starts " + card.name());
    inside
        .getAccessibleContext()
        .setAccessibleDescription(card == null ? "" : "Shows what is in " + card.name());
  }
}
