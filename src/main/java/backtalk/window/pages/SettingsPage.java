package backtalk.window.pages;

import backtalk.window.pages.WindowBackend.Reply;
import backtalk.window.paint.Column;
import backtalk.window.paint.Leading;
import backtalk.window.paint.Look;
import backtalk.window.paint.Palette;
import backtalk.window.paint.Parts;
import backtalk.window.paint.Stack;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.Font;
import java.awt.Point;
import java.awt.Window;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import javax.swing.Timer;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;

/** Everything that can be set, in groups, and searched; what is changed is written at once. */
public final class SettingsPage extends JPanel {

  private static final int LABEL_WIDTH = 260;
  private static final int LEAST_CONTROL = 300;

  private final Palette palette;
  private final WindowBackend program;
  private final UiWorker aside;
  private final Column rows = new Column(new Stack(6));
  private final JScrollPane scroll;
  private final JTextArea told;
  private final JTextField search = Parts.search("Search settings");
  private final JLabel nothing;

  /** The routine whose stretches are shown; empty for the usual one. */
  private String routine = "";

  private Optional<Sheet> shown = Optional.empty();

  /** The controls that are shown. */
  private SettingRow controls;

  /** How many changes have not been answered yet. */
  private int underWay;

  /** Nothing is put into the place of what somebody has in hand: then it is looked again. */
  private final Timer later = new Timer(SettingRow.SETTLE_MILLIS, event -> fillWhenFree());

  private final Consumer<Sheet.Deed> toDo;

  /**
   * @param toDo begins what a button stands for
   */
  public SettingsPage(
      Palette palette, WindowBackend program, UiWorker aside, Consumer<Sheet.Deed> toDo) {
    super(new BorderLayout());
    this.toDo = toDo;
    this.palette = palette;
    this.program = program;
    this.aside = aside;
    this.controls = controls();
    later.setRepeats(false);
    setOpaque(false);
    rows.setBackground(palette.ground());
    Parts.padded(rows, 0, 28, 24, 28);
    rows.add(Parts.label("One moment…", palette.quiet()));
    scroll = Parts.scrolled(rows);
    nothing = Parts.label("No setting matches.", palette.quiet());
    told = Parts.lines(palette.text());
    told.setName("told");
    told.setFocusable(false);
    Parts.named(told, "Last change", "");
    JPanel foot = new JPanel(new BorderLayout());
    foot.setBackground(palette.surface());
    foot.setBorder(BorderFactory.createMatteBorder(1, 0, 0, 0, palette.track()));
    foot.add(Parts.padded(told, 8, 28, 8, 28));
    add(Parts.padded(head(), 16, 28, 8, 28), "North");
    add(scroll);
    add(foot, "South");
    registerKeyboardAction(
        event -> search.requestFocusInWindow(),
        KeyStroke.getKeyStroke(KeyEvent.VK_F, KeyEvent.CTRL_DOWN_MASK),
        JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT);
  }

  private JComponent head() {
    search.setName("search");
    Parts.named(search, "Search settings", "Only settings with these words are shown. Key: Ctrl F");
    search
        .getDocument()
        .addDocumentListener(
            new DocumentListener() {
              @Override
              public void insertUpdate(DocumentEvent event) {
                fill();
              }

              @Override
              public void removeUpdate(DocumentEvent event) {
                fill();
              }

              @Override
              public void changedUpdate(DocumentEvent event) {}
            });
    search.setMaximumSize(search.getPreferredSize());
    Box head = Box.createHorizontalBox(); // where there is little room the field gives way
    head.add(Parts.title("Settings"));
    head.add(Box.createHorizontalStrut(Look.space(16)));
    head.add(Box.createHorizontalGlue());
    head.add(search);
    return head;
  }

  /** Reads everything anew. */
  public void load() {
    String wanted = routine;
    aside.run(() -> program.settings(wanted), this::show);
  }

  private SettingRow controls() {
    return new SettingRow(palette, this::change, this::listen);
  }

  /** Shows a sheet; the place and the focus stay. */
  void show(Sheet sheet) {
    if (underWay > 0) {
      return; // it tells how things were; one that is read after the change comes
    }
    boolean wasWrong = shown.flatMap(Sheet::problem).isPresent();
    shown = Optional.of(sheet);
    sheet.problem().ifPresentOrElse(this::tell, () -> tellFile(sheet.file(), wasWrong));
    fillWhenFree();
  }

  private void fillWhenFree() {
    if (controls.isBeingChanged()) {
      later.restart();
    } else {
      fill();
    }
  }

  private void fill() {
    if (shown.isEmpty()) {
      return;
    }
    Point place = scroll.getViewport().getViewPosition();
    Optional<String> focus =
        Optional.ofNullable(SwingUtilities.getWindowAncestor(this))
            .map(Window::getMostRecentFocusOwner) // what has been asked to have it counts already
            .filter(rows::isAncestorOf)
            .map(Component::getName);
    rows.removeAll();
    controls = controls();
    shown.get().sections().forEach(this::addAll);
    if (rows.getComponentCount() == 0 && !search.getText().isBlank()) {
      rows.add(nothing);
    }
    rows.revalidate();
    rows.repaint();
    scroll.validate();
    scroll.getViewport().setViewPosition(place);
    focus.flatMap(name -> Parts.find(rows, name)).ifPresent(Component::requestFocusInWindow);
  }

  private void addAll(Sheet.SheetSection section) {
    String wanted = search.getText();
    List<JComponent> parts = new ArrayList<>();
    String heading = section.title();
    String stretchName = "";
    Optional<JComponent> stretch = Optional.empty();
    for (Sheet.SheetRow row : section.rows()) {
      if (row instanceof Sheet.Heading part) {
        heading = section.title() + " " + part.label();
        stretchName = part.label() + ": ";
        stretch = Optional.of(Parts.padded(Parts.heading(part.label(), 1.1), 12, 0, 0, 0));
      } else if (row instanceof Sheet.Shown choice) {
        parts.add(chooser(choice));
      } else if (row instanceof Sheet.Row setting && setting.matches(heading, wanted)) {
        stretch.ifPresent(parts::add);
        stretch = Optional.empty();
        parts.add(row(setting, stretchName));
      } else if (row instanceof Sheet.Doing doing && doing.matches(heading, wanted)) {
        parts.add(doing(doing));
      }
    }
    boolean onlyChooser =
        parts.size() == 1 && section.rows().stream().anyMatch(Sheet.Shown.class::isInstance);
    if (!parts.isEmpty() && !onlyChooser) {
      rows.add(Parts.padded(Parts.heading(section.title(), 1.4), 18, 0, 2, 0));
      parts.forEach(rows::add);
    }
  }

  private JComponent chooser(Sheet.Shown choice) {
    JComboBox<Sheet.Option> box =
        controls.choices(
            choice.options(),
            choice.value(),
            option -> {
              routine = option.value();
              load();
            });
    box.setName("routine-of-stretches");
    Parts.named(box, choice.label(), choice.label() + ". Its stretches are shown below.");
    return labelled(choice.label(), box, "", box);
  }

  private JComponent doing(Sheet.Doing doing) {
    JButton button = Parts.plain(doing.button());
    button.setName("do " + doing.deed());
    Parts.named(button, doing.button(), doing.help());
    button.addActionListener(event -> toDo.accept(doing.deed()));
    JPanel place = Parts.clear(new FlowLayout(FlowLayout.LEADING, 0, 0));
    place.add(button);
    return labelled(doing.label(), place, doing.help(), button);
  }

  /** Below the name of its stretch a label need not say it again. */
  private JComponent row(Sheet.Row setting, String stretchName) {
    JComponent control = controls.control(setting);
    String label = setting.label();
    String shorter =
        !stretchName.isEmpty() && label.startsWith(stretchName)
            ? label.substring(stretchName.length())
            : label;
    String capital = shorter.substring(0, 1).toUpperCase(Locale.ROOT) + shorter.substring(1);
    JComponent named = (JComponent) Parts.find(control, setting.name()).orElse(control);
    return labelled(capital, control, setting.help(), named);
  }

  private JComponent labelled(String text, JComponent control, String help, JComponent named) {
    JLabel label = new JLabel(text);
    label.setLabelFor(named);
    JPanel beside = Parts.clear(new Stack(2));
    beside.add(control);
    if (!help.isEmpty()) {
      JTextArea lines = Parts.lines(palette.quiet());
      lines.setText(help);
      lines.setFont(Look.font(0.92, Font.PLAIN));
      lines.setFocusable(false); // a screen reader finds it at the control
      beside.add(lines);
    }
    JPanel row = Parts.clear(Leading.atTop(LABEL_WIDTH, LEAST_CONTROL));
    row.add(Parts.padded(label, 5, 0, 0, 0));
    row.add(beside);
    return Parts.padded(row, 3, 0, 3, 0);
  }

  /** What was told last stays, but for what has been put right. */
  private void tellFile(String file, boolean wasWrong) {
    if (told.getText().isEmpty() || wasWrong) {
      tell("Changes are written to " + file + " at once.");
    }
  }

  private void change(Function<WindowBackend, Reply> what) {
    underWay++;
    aside.run(() -> what.apply(program), this::changed, () -> underWay--);
  }

  private void listen() {
    told.setText("The voice speaks…");
    aside.run(program::listen, reply -> tell(reply.text()));
  }

  /** What was set may have changed other things, such as the scale all holds. */
  private void changed(Reply reply) {
    underWay--;
    tell(reply.text());
    load();
  }

  /** Shows what another has shown. */
  public void takeOver(SettingsPage before) {
    tell(before.told.getText());
    routine = before.routine;
    search.setText(before.search.getText());
  }

  /** Tells what became of something, where it is told what became of a change. */
  public void tell(String text) {
    told.setText(text);
    told.getAccessibleContext().setAccessibleDescription(text);
  }

  @Override
  public Dimension getPreferredSize() {
    return new Dimension(Look.space(480), Look.space(400));
  }
}
