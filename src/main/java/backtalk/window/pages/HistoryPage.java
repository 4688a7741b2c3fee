package backtalk.window.pages;

import backtalk.window.paint.Column;
import backtalk.window.paint.Leading;
import backtalk.window.paint.Look;
import backtalk.window.paint.Palette;
import backtalk.window.paint.Parts;
import backtalk.window.paint.Stack;
import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.FlowLayout;
import java.awt.Font;
import java.awt.event.KeyEvent;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.SwingConstants;

/** What was done: a calendar, and the sessions of the day that is chosen in it. */
public final class HistoryPage extends JPanel {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

  private static final int CALENDAR = 315;
  private static final int LEAST_LIST = 250;

  private final Palette palette;
  private final WindowBackend program;
  private final UiWorker aside;
  private final CalendarView calendar;
  private final JLabel month = new JLabel("", SwingConstants.CENTER);
  private final JLabel streak;
  private final JPanel sessions = Parts.clear(new Stack(6));
  private final JPanel deleted = new JPanel(new BorderLayout(Look.space(12), 0));
  private final JButton undo = Parts.plain("Undo");
  private final JTextArea told;
  private Optional<HistoryOverview> overview = Optional.empty();
  private Optional<LocalDate> day = Optional.empty();

  public HistoryPage(Palette palette, WindowBackend program, UiWorker aside) {
    super(new BorderLayout());
    this.palette = palette;
    this.program = program;
    this.aside = aside;
    setOpaque(false);
    calendar = new CalendarView(palette, this::turnTo);
    month.setFont(Look.font(1.3, Font.BOLD));
    month.setName("month");
    streak = Parts.label("", palette.text());
    told = Parts.lines(palette.text());
    told.setName("deleted");
    told.setFocusable(false);
    undo.setName("undo");
    undo.setMnemonic(KeyEvent.VK_U);
    Parts.named(undo, "Undo", "Puts the deleted session back");
    undo.addActionListener(event -> aside.run(program::undelete, this::putBack));
    deleted.setBackground(palette.surface());
    // level with what the button says
    int above = (undo.getPreferredSize().height - told.getPreferredSize().height) / 2;
    told.setBorder(BorderFactory.createEmptyBorder(Math.max(0, above), 0, 0, Look.space(16)));
    deleted.add(told);
    deleted.add(undo, "East");
    Parts.padded(deleted, 6, 28, 6, 20);
    deleted.setVisible(false);
    JPanel both = Parts.clear(Leading.atTop(CALENDAR, LEAST_LIST));
    both.add(months());
    both.add(sessions);
    Column all = new Column(new Stack(0));
    all.setBackground(palette.ground());
    Parts.padded(all, 4, 28, 18, 28);
    all.add(both);
    add(Parts.padded(Parts.title("What you did"), 18, 28, 6, 28), "North");
    add(Parts.scrolled(all));
    add(deleted, "South");
  }

  private JPanel months() {
    JPanel head = Parts.clear(new BorderLayout());
    head.add(turn("‹", "Month before", "earlier", -1), BorderLayout.LINE_START);
    head.add(month);
    head.add(turn("›", "Month after", "later", 1), BorderLayout.LINE_END);
    JPanel all = Parts.clear(new Stack(8));
    all.add(head);
    all.add(calendar);
    all.add(streak);
    return all;
  }

  private JButton turn(String sign, String name, String id, int months) {
    JButton button = Parts.plain(sign);
    button.setName(id);
    Parts.named(button, name, months < 0 ? "Key in the calendar: page up" : "Key: page down");
    button.setToolTipText(name);
    button.addActionListener(event -> calendar.turn(months));
    return button;
  }

  /** Shows what was done; the day that was looked at stays. */
  public void show(HistoryOverview done) {
    overview = Optional.of(done);
    streak.setText(done.streak());
    undo.setVisible(done.canPutBack());
    if (done.canPutBack() && !deleted.isVisible()) {
      tell("A session was deleted.");
    }
    turnTo(day.orElse(done.last()));
  }

  /** A session has just been done: its day is looked at. */
  public void turnToLast() {
    day = Optional.empty();
    deleted.setVisible(false);
  }

  /** Shows what another has shown. */
  public void takeOver(HistoryPage before) {
    day = before.day;
  }

  private void turnTo(LocalDate wanted) {
    day = Optional.of(wanted);
    overview.ifPresent(done -> calendar.show(done, wanted));
    month.setText(MONTH.format(calendar.month()));
    aside.run(() -> program.doneOn(wanted), done -> fill(wanted, done));
  }

  private void fill(LocalDate wanted, List<DoneSession> done) {
    if (!day.equals(Optional.of(wanted))) {
      return; // another day has been turned to meanwhile
    }
    sessions.removeAll();
    JLabel title = Parts.heading(named(wanted), 1.3);
    title.setName("day");
    sessions.add(title);
    if (done.isEmpty()) {
      boolean ever = overview.filter(all -> !all.days().isEmpty()).isPresent();
      text(
          sessions,
          ever ? "No session." : "No session yet. Every session that you do is kept here.",
          palette.quiet(),
          Font.PLAIN);
    }
    done.forEach(this::add);
    sessions.revalidate();
    sessions.repaint();
  }

  private String named(LocalDate wanted) {
    LocalDate today = overview.map(HistoryOverview::today).orElse(wanted);
    String text = DAY.format(wanted);
    return wanted.equals(today)
        ? "Today, " + text
        : wanted.equals(today.minusDays(1)) ? "Yesterday, " + text : text;
  }

  private void add(DoneSession session) {
    JPanel all = Parts.clear(new Stack(3));
    all.setBorder(
        BorderFactory.createCompoundBorder(
            BorderFactory.createMatteBorder(1, 0, 0, 0, palette.track()),
            BorderFactory.createEmptyBorder(Look.space(10), 0, Look.space(8), 0)));
    text(all, session.title(), palette.text(), Font.BOLD);
    text(all, session.total(), palette.accent(), Font.PLAIN);
    for (DoneSession.DoneStretch stretch : session.stretches()) {
      JPanel one = Parts.clear(new Stack(1));
      text(one, stretch.name(), palette.text(), Font.BOLD);
      text(one, stretch.what(), palette.quiet(), Font.PLAIN);
      text(one, stretch.note(), palette.text(), Font.BOLD);
      all.add(Parts.padded(one, 7, 0, 0, 0));
    }
    JButton delete = new JButton("Delete this session");
    delete.setName("delete " + session.id());
    Parts.named(delete, "Delete " + session.title(), "It can be put back with Undo");
    delete.addActionListener(
        event -> aside.run(() -> program.delete(session.id()), reply -> gone(reply)));
    JPanel foot = Parts.clear(new FlowLayout(FlowLayout.LEADING, 0, Look.space(4)));
    foot.add(delete);
    all.add(foot);
    sessions.add(all);
  }

  private static void text(JComponent to, String text, Color color, int style) {
    if (!text.isEmpty()) {
      JTextArea lines = Parts.lines(text, color, 1.05, style);
      lines.setName("done");
      to.add(lines);
    }
  }

  private void gone(WindowBackend.Reply reply) {
    tell(reply.text());
    undo.setVisible(reply.isGood());
    if (reply.isGood()) {
      undo.requestFocusInWindow();
    }
    aside.run(program::done, this::show);
  }

  private void putBack(WindowBackend.Reply reply) {
    tell(reply.text());
    undo.setVisible(false);
    deleted.setVisible(!reply.isGood());
    calendar.requestFocusInWindow();
    aside.run(program::done, this::show);
  }

  /** At the foot of the page. */
  private void tell(String text) {
    told.setText(text);
    told.getAccessibleContext().setAccessibleName(text);
    deleted.getAccessibleContext().setAccessibleDescription(text);
    deleted.setVisible(true);
  }
}
