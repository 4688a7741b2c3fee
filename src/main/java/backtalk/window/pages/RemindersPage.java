package backtalk.window.pages;

import static java.util.Objects.requireNonNull;

import backtalk.window.pages.ReminderSheet.When;
import backtalk.window.pages.Sheet.Option;
import backtalk.window.paint.Column;
import backtalk.window.paint.Look;
import backtalk.window.paint.Palette;
import backtalk.window.paint.Parts;
import backtalk.window.paint.Stack;
import java.awt.BorderLayout;
import java.awt.FlowLayout;
import java.awt.Font;
import java.awt.GridLayout;
import java.awt.event.KeyEvent;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.JTextField;

/** Sets when one is reminded of which routine. */
public final class RemindersPage extends JPanel {

  private final Palette palette;
  private final WindowBackend program;
  private final UiWorker aside;
  private final Column all = new Column(new Stack(10));
  private final JTextArea told;
  private final JTextField times = new JTextField(18);
  private final Map<DayOfWeek, JCheckBox> days = new EnumMap<>(DayOfWeek.class);
  private final JButton set;
  private final JButton off = Parts.plain("Remove the reminder");
  private final JButton prescribed = Parts.plain("As often as the routine says");
  private String routine = "";
  private When asPrescribed = new When(Set.of(), "");

  /**
   * @param back leaves the page
   */
  public RemindersPage(Palette palette, WindowBackend program, UiWorker aside, Runnable back) {
    super(new BorderLayout());
    this.palette = palette;
    this.program = program;
    this.aside = aside;
    setBackground(palette.ground());
    Parts.onEscape(this, back);
    all.setBackground(palette.ground());
    Parts.padded(all, 18, 28, 18, 28);
    told = Parts.lines(palette.text());
    told.setName("reminders-told");
    told.setFocusable(false);
    times.setName("reminder-times");
    times.setFont(Look.font(1.25, Font.PLAIN));
    Parts.named(times, "At which times?", "Hours and minutes, such as 07:30 19:00");
    times.addActionListener(event -> set());
    for (DayOfWeek day : DayOfWeek.values()) {
      JCheckBox box = new JCheckBox(day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH));
      box.setName("remind on " + day);
      box.setOpaque(false);
      Parts.named(box, day.getDisplayName(TextStyle.FULL, Locale.ENGLISH), "Be reminded on it");
      days.put(day, box);
    }
    set = Parts.main("Remind me", palette);
    set.setName("reminder-set");
    set.setMnemonic(KeyEvent.VK_R);
    set.addActionListener(event -> set());
    off.setName("reminder-off");
    off.setMnemonic(KeyEvent.VK_N);
    off.addActionListener(event -> change(() -> program.remindNot(routine)));
    prescribed.setName("reminder-prescribed");
    prescribed.addActionListener(event -> fill(asPrescribed));
    add(Parts.scrolled(all));
    add(Foot.of(set, "Back to the settings", "back-to-settings", back), "South");
    getAccessibleContext().setAccessibleName("Reminders");
    load("");
  }

  /** What has the focus first. */
  public JComponent first() {
    return times;
  }

  private void load(String wanted) {
    aside.run(() -> program.reminders(wanted), this::show);
  }

  private void show(ReminderSheet sheet) {
    routine = sheet.routine();
    asPrescribed = sheet.prescribed();
    all.removeAll();
    all.add(Parts.heading("Reminders", 1.7));
    JTextArea set = Parts.lines(palette.quiet());
    set.setName("reminders-set");
    set.setFocusable(false);
    set.setText(
        sheet
            .problem()
            .orElse(
                sheet.told().isEmpty()
                    ? "No reminder is set. A notification asks whether you have time, and starts"
                        + " the session if you do."
                    : String.join("\n", sheet.told())));
    all.add(set);
    JComboBox<Option> box = new ChoiceBox(sheet.routines(), routine, one -> load(one.value()));
    box.setPreferredSize(null); // as wide as the longest name
    box.setName("reminder-routine");
    Parts.named(box, "For which routine?", "For which routine? Each has a reminder of its own.");
    add("For which routine?", box, box);
    add("At which times?", times, times);
    JPanel week = Parts.clear(new GridLayout(0, 4, Look.space(12), 0));
    days.values().forEach(week::add);
    add("On which days?", week, requireNonNull(days.get(DayOfWeek.MONDAY)));
    JPanel often = Parts.clear(new FlowLayout(FlowLayout.LEADING, 0, Look.space(3)));
    often.add(prescribed);
    often.add(Parts.padded(Parts.clear(new FlowLayout()), 0, 5, 0, 5));
    often.add(off);
    all.add(often);
    all.add(told);
    off.setEnabled(sheet.isSet());
    fill(sheet.now());
    all.revalidate();
    all.repaint();
  }

  private void add(String question, JComponent answer, JComponent named) {
    JLabel label = Parts.heading(question, 1.25);
    label.setLabelFor(named);
    all.add(label);
    JPanel row = Parts.clear(new BorderLayout());
    row.add(answer, "West");
    all.add(row);
  }

  private void fill(When when) {
    times.setText(when.times());
    days.forEach((day, box) -> box.setSelected(when.days().contains(day)));
  }

  private void set() {
    Set<DayOfWeek> chosen = EnumSet.noneOf(DayOfWeek.class);
    days.forEach(
        (day, box) -> {
          if (box.isSelected()) {
            chosen.add(day);
          }
        });
    When when = new When(chosen, times.getText());
    change(() -> program.remind(routine, when));
  }

  private interface Change {
    WindowBackend.Reply make();
  }

  private void change(Change change) {
    aside.run(
        change::make,
        reply -> {
          told.setText(reply.text());
          told.getAccessibleContext().setAccessibleDescription(reply.text());
          if (reply.isGood()) {
            load(routine);
          } else {
            all.revalidate();
          }
        });
  }
}
