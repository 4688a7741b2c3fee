package backtalk.window.pages;

import backtalk.window.pages.WindowBackend.Reply;
import backtalk.window.paint.Column;
import backtalk.window.paint.Look;
import backtalk.window.paint.Palette;
import backtalk.window.paint.Parts;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import java.awt.KeyboardFocusManager;
import java.awt.Point;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;

/** Everything that most people may want to set; what is changed is written at once. */
public final class SettingsPage extends JPanel {

  private final Palette palette;
  private final WindowBackend program;
  private final UiWorker aside;
  private final JPanel rows = new JPanel(new GridBagLayout());
  private final JScrollPane scroll;
  private final JTextArea told;

  public SettingsPage(Palette palette, WindowBackend program, UiWorker aside) {
    super(new BorderLayout());
    this.palette = palette;
    this.program = program;
    this.aside = aside;
    setOpaque(false);
    rows.setBackground(palette.ground());
    Parts.padded(rows, 0, 28, 24, 28);
    rows.add(Parts.label("One moment …", palette.quiet()), at(0, 1, 1, 8));
    JPanel top = new Column(new BorderLayout());
    top.setBackground(palette.ground());
    top.add(rows, "North");
    scroll = Parts.scrolled(top);
    told = Parts.lines(palette.text());
    told.setName("told");
    told.setFocusable(false);
    Parts.named(told, "Last change", "");
    JPanel foot = new JPanel(new BorderLayout());
    foot.setBackground(palette.surface());
    foot.setBorder(BorderFactory.createMatteBorder(1, 0, 0, 0, palette.track()));
    foot.add(Parts.padded(told, 10, 28, 12, 28));
    add(Parts.padded(Parts.heading("Settings", 1.9), 24, 28, 8, 28), "North");
    add(scroll);
    add(foot, "South");
  }

  /** Reads everything anew. */
  public void load() {
    aside.run(program::settings, this::show);
  }

  /** Shows a sheet; the place and the focus stay. */
  void show(Sheet sheet) {
    Point place = scroll.getViewport().getViewPosition();
    Optional<String> focus =
        Optional.ofNullable(KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner())
            .filter(rows::isAncestorOf)
            .map(Component::getName);
    rows.removeAll();
    sheet.problem().ifPresentOrElse(this::tell, () -> tellFile(sheet.file()));
    SettingRow controls = new SettingRow(palette, this::set, this::unset, this::listen);
    int line = 0;
    for (Sheet.SheetSection section : sheet.sections()) {
      rows.add(Parts.heading(section.title(), 1.3), at(line++, 0, 2, 22));
      for (Sheet.SheetRow row : section.rows()) {
        JComponent control = controls.control(row);
        JLabel label = new JLabel(row.label());
        label.setLabelFor(find(control, row.setting()).orElse(control));
        rows.add(label, at(line, 0, 1, 8));
        rows.add(control, at(line++, 1, 1, 8));
      }
    }
    rows.revalidate();
    rows.repaint();
    scroll.validate();
    scroll.getViewport().setViewPosition(place);
    focus.flatMap(name -> find(rows, name)).ifPresent(Component::requestFocusInWindow);
  }

  private void tellFile(String file) {
    if (told.getText().isEmpty()) {
      told.setText("Changes are written to " + file + " at once.");
    }
  }

  private static GridBagConstraints at(int line, int column, int width, int above) {
    GridBagConstraints at = new GridBagConstraints();
    at.gridx = column;
    at.gridy = line;
    at.gridwidth = width;
    at.weightx = column == 1 ? 1 : 0;
    at.fill = column == 1 ? GridBagConstraints.HORIZONTAL : GridBagConstraints.NONE;
    at.anchor = GridBagConstraints.LINE_START;
    at.insets = new Insets(Look.space(above), 0, 0, column == 0 ? Look.space(24) : 0);
    return at;
  }

  private static Optional<Component> find(Container in, String name) {
    for (Component part : in.getComponents()) {
      if (name.equals(part.getName())) {
        return Optional.of(part);
      }
      Optional<Component> inside =
          part instanceof Container container ? find(container, name) : Optional.empty();
      if (inside.isPresent()) {
        return inside;
      }
    }
    return Optional.empty();
  }

  private void set(String setting, String value) {
    aside.run(() -> program.set(setting, value), this::changed);
  }

  private void unset(String setting) {
    aside.run(() -> program.unset(setting), this::changed);
  }

  private void listen() {
    told.setText("The voice speaks …");
    aside.run(program::listen, reply -> tell(reply.text()));
  }

  /** What was set may have changed other things, such as the scale all holds. */
  private void changed(Reply reply) {
    tell(reply.text());
    load();
  }

  private void tell(String text) {
    told.setText(text);
    told.getAccessibleContext().setAccessibleDescription(text);
  }

  @Override
  public Dimension getPreferredSize() {
    return new Dimension(Look.space(480), Look.space(400));
  }
}
