package backtalk.window.pages;

import backtalk.window.paint.Look;
import backtalk.window.paint.Paint;
import backtalk.window.paint.Painted;
import backtalk.window.paint.Palette;
import java.awt.BasicStroke;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Set;
import javax.accessibility.AccessibleRole;

/**
 * Five weeks, today in the last: a filled day with a tick has a session, one on which something
 * hurt has an exclamation mark instead, today has a rim.
 */
final class CalendarView extends Painted {

  private static final int WEEKS = 5;
  private static final int DAYS = 7;

  private final Palette palette;
  private Set<LocalDate> days = Set.of();
  private Set<LocalDate> pains = Set.of();
  private LocalDate today = LocalDate.EPOCH;

  CalendarView(Palette palette) {
    super(AccessibleRole.ICON);
    this.palette = palette;
  }

  void show(Set<LocalDate> withSession, Set<LocalDate> withPain, LocalDate now) {
    days = withSession;
    pains = withPain;
    today = now;
    repaint();
  }

  /** The Monday that the calendar begins with. */
  static LocalDate first(LocalDate today) {
    return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(WEEKS - 1L);
  }

  /** What a screen reader says of it. */
  static String spoken(Set<LocalDate> days, Set<LocalDate> pains, LocalDate today) {
    long hurt = count(pains, today);
    return days(count(days, today))
        + " with a session in the last five weeks, today "
        + (days.contains(today) ? "included." : "not.")
        + (hurt == 0 ? "" : " Something hurt on " + days(hurt) + ".");
  }

  private static long count(Set<LocalDate> days, LocalDate today) {
    return first(today).datesUntil(today.plusDays(1)).filter(days::contains).count();
  }

  private static String days(long count) {
    return count + (count == 1 ? " day" : " days");
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    Graphics2D g = Paint.smooth(graphics.create());
    double cell = Math.min(getWidth() / (double) DAYS, getHeight() / (WEEKS + 1.0));
    Font plain = Look.font(0.95, Font.PLAIN);
    g.setFont(plain);
    g.setColor(palette.quiet());
    for (DayOfWeek day : DayOfWeek.values()) {
      text(g, day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH), day.getValue() - 1, 0, cell);
    }
    LocalDate first = first(today);
    for (int i = 0; i < WEEKS * DAYS; i++) {
      if (!first.plusDays(i).isAfter(today)) {
        day(g, first.plusDays(i), i % DAYS, 1 + i / DAYS, cell);
      }
    }
    g.dispose();
  }

  private void day(Graphics2D g, LocalDate day, int column, int row, double cell) {
    double across = cell * 0.8;
    double x = column * cell + (cell - across) / 2;
    double y = row * cell + (cell - across) / 2;
    Ellipse2D disc = new Ellipse2D.Double(x, y, across, across);
    boolean hurt = pains.contains(day);
    boolean done = hurt || days.contains(day);
    if (done) {
      g.setColor(palette.accent());
      g.fill(disc);
    }
    if (day.equals(today)) {
      g.setColor(palette.text());
      g.setStroke(new BasicStroke(Look.space(2)));
      g.draw(disc);
    }
    if (hurt) {
      g.setColor(palette.onAccent());
      mark(g, x + across / 2, y + across / 2, across * 0.4);
    } else if (done) {
      g.setColor(palette.onAccent());
      tick(g, x + across / 2, y + across / 2, across * 0.4);
    } else {
      g.setColor(palette.text());
      text(g, String.valueOf(day.getDayOfMonth()), column, row, cell);
    }
  }

  /** An exclamation mark. */
  private static void mark(Graphics2D g, double x, double y, double size) {
    double wide = size * 0.22;
    g.fill(new Rectangle2D.Double(x - wide / 2, y - size * 0.6, wide, size * 0.75));
    g.fill(new Ellipse2D.Double(x - wide / 2, y + size * 0.35, wide, wide));
  }

  private static void tick(Graphics2D g, double x, double y, double size) {
    Path2D tick = new Path2D.Double();
    tick.moveTo(x - size * 0.5, y);
    tick.lineTo(x - size * 0.12, y + size * 0.38);
    tick.lineTo(x + size * 0.55, y - size * 0.4);
    g.setStroke(
        new BasicStroke((float) (size * 0.2), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    g.draw(tick);
  }

  private static void text(Graphics2D g, String text, int column, int row, double cell) {
    FontMetrics metrics = g.getFontMetrics();
    double x = column * cell + (cell - metrics.stringWidth(text)) / 2;
    double y = row * cell + (cell - metrics.getHeight()) / 2 + metrics.getAscent();
    g.drawString(text, (float) x, (float) y);
  }

  @Override
  public Dimension getPreferredSize() {
    return new Dimension(Look.space(308), Look.space(264));
  }

  @Override
  protected String inWords() {
    return "Calendar: " + spoken(days, pains, today);
  }
}
