package backtalk.window.pages;

import backtalk.window.paint.Column;
import backtalk.window.paint.Look;
import backtalk.window.paint.Palette;
import backtalk.window.paint.Parts;
import backtalk.window.paint.SideBySide;
import java.awt.BorderLayout;
import java.awt.Font;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextArea;

/** What was done, and the calendar. */
public final class HistoryPage extends JPanel {

  private final Palette palette;

  public HistoryPage(Palette palette) {
    super(new BorderLayout());
    this.palette = palette;
    setOpaque(false);
  }

  public void show(HistoryOverview done) {
    removeAll();
    JPanel inside = new Column(new BorderLayout(0, Look.space(18)));
    inside.setBackground(palette.ground());
    Parts.padded(inside, 24, 28, 24, 28);
    JTextArea title = Parts.lines(palette.text());
    title.setText(done.title());
    title.setFont(Look.font(1.9, Font.BOLD));
    title.setFocusable(false);
    inside.add(title, "North");
    JPanel list = list(done);
    JPanel days = days(done);
    JPanel both = Parts.clear(new SideBySide());
    both.add(list);
    both.add(days);
    inside.add(both);
    add(Parts.scrolled(inside));
    revalidate();
    repaint();
  }

  private JPanel list(HistoryOverview done) {
    JPanel list = Parts.clear(new GridBagLayout());
    GridBagConstraints at = new GridBagConstraints();
    at.anchor = GridBagConstraints.LINE_START;
    at.gridx = 0;
    at.weightx = 1;
    for (HistoryOverview.StretchSummary item : done.stretches()) {
      JLabel name = new JLabel(item.name());
      name.setFont(Look.font(1.1, Font.BOLD));
      at.insets = new Insets(0, 0, Look.space(2), Look.space(16));
      list.add(name, at);
      at.insets = new Insets(0, 0, Look.space(12), Look.space(16));
      list.add(Parts.label(item.what(), palette.quiet()), at);
    }
    at.insets = new Insets(Look.space(4), 0, 0, Look.space(16));
    JLabel total = new JLabel(done.total());
    total.setFont(Look.font(1.1, Font.BOLD));
    total.setForeground(palette.accent());
    list.add(total, at);
    return list;
  }

  private JPanel days(HistoryOverview done) {
    JPanel days = Parts.clear(new BorderLayout(0, Look.space(8)));
    CalendarView calendar = new CalendarView(palette);
    calendar.show(done.days(), done.painDays(), done.today());
    days.add(calendar);
    days.add(Parts.label(done.streak(), palette.text()), "South");
    return days;
  }
}
