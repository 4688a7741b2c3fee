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
import java.awt.event.ActionEvent;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.AbstractAction;
import javax.swing.KeyStroke;

/**
 * A month: a filled day has a session, one on which something hurt has an exclamation mark as well,
 * today is underlined, the day that is looked at has a frame. Arrows walk, and page up and down
 * turn to other months.
 */
final class CalendarView extends Painted {

  private static final int WEEKS = 6;
  private static final int DAYS = 7;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);

  private final Palette palette;
  private final Consumer<LocalDate> chosen;
  private Set<LocalDate> days = Set.of();
  private Set<LocalDate> pains = Set.of();
  private LocalDate today = LocalDate.EPOCH;
  private LocalDate selected = LocalDate.EPOCH;

  /**
   * @param chosen is told of each day that is turned to
   */
  CalendarView(Palette palette, Consumer<LocalDate> chosen) {
    super(AccessibleRole.PANEL);
    this.palette = palette;
    this.chosen = chosen;
    setName("calendar");
    setFocusable(true);
    key(KeyEvent.VK_LEFT, day -> day.minusDays(1));
    key(KeyEvent.VK_RIGHT, day -> day.plusDays(1));
    key(KeyEvent.VK_UP, day -> day.minusWeeks(1));
    key(KeyEvent.VK_DOWN, day -> day.plusWeeks(1));
    key(KeyEvent.VK_PAGE_UP, day -> day.minusMonths(1));
    key(KeyEvent.VK_PAGE_DOWN, day -> day.plusMonths(1));
    key(KeyEvent.VK_HOME, day -> today);
    addMouseListener(
        new MouseAdapter() {
          @Override
          public void mousePressed(MouseEvent event) {
            requestFocusInWindow();
            at(event.getX(), event.getY()).ifPresent(CalendarView.this::select);
          }
        });
    addFocusListener(
        new FocusAdapter() {
          @Override
          public void focusGained(FocusEvent event) {
            repaint();
          }

          @Override
          public void focusLost(FocusEvent event) {
            repaint();
          }
        });
  }

  private void key(int code, UnaryOperator<LocalDate> move) {
    String name = KeyEvent.getKeyText(code);
    getInputMap().put(KeyStroke.getKeyStroke(code, 0), name);
    getActionMap()
        .put(
            name,
            new AbstractAction() {
              @Override
              public void actionPerformed(ActionEvent event) {
                select(move.apply(selected));
              }
            });
  }

  void show(HistoryOverview done, LocalDate day) {
    days = done.days();
    pains = done.painDays();
    today = done.today();
    selected = day;
    repaint();
  }

  /** The month that is shown. */
  YearMonth month() {
    return YearMonth.from(selected);
  }

  /** Turns so many months on, or back; days to come are not looked at. */
  void turn(int months) {
    select(selected.plusMonths(months));
  }

  private void select(LocalDate day) {
    LocalDate wanted = day.isAfter(today) ? today : day;
    if (!wanted.equals(selected)) {
      String before = inWords();
      selected = wanted;
      getAccessibleContext()
          .firePropertyChange(AccessibleContext.ACCESSIBLE_NAME_PROPERTY, before, inWords());
      repaint();
      chosen.accept(wanted);
    }
  }

  /** The Monday that a month's page begins with. */
  static LocalDate first(YearMonth month) {
    return month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  private double cell() {
    return Math.min(getWidth() / (double) DAYS, getHeight() / (WEEKS + 0.8));
  }

  private double headHeight() {
    return cell() * 0.8;
  }

  private Optional<LocalDate> at(int x, int y) {
    int column = (int) (x / cell());
    int row = (int) Math.floor((y - headHeight()) / cell());
    if (column < 0 || column >= DAYS || row < 0 || row >= WEEKS) {
      return Optional.empty();
    }
    return Optional.of(first(month()).plusDays((long) row * DAYS + column))
        .filter(day -> YearMonth.from(day).equals(month()) && !day.isAfter(today));
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    Graphics2D g = Paint.smooth(graphics.create());
    double cell = cell();
    g.setFont(Look.font(0.95, Font.PLAIN));
    g.setColor(palette.quiet());
    for (DayOfWeek day : DayOfWeek.values()) {
      String name = day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
      text(g, name, (day.getValue() - 0.5) * cell, headHeight() / 2);
    }
    LocalDate first = first(month());
    for (LocalDate day = month().atDay(1);
        !day.isAfter(month().atEndOfMonth());
        day = day.plusDays(1)) {
      int index = (int) ChronoUnit.DAYS.between(first, day);
      double row = Math.floor(index / (double) DAYS);
      day(g, day, (index % DAYS) * cell, headHeight() + row * cell, cell);
    }
    g.dispose();
  }

  private void day(Graphics2D g, LocalDate day, double x, double y, double cell) {
    double across = cell * 0.78;
    double middleX = x + cell / 2;
    double middleY = y + cell / 2;
    boolean hurt = pains.contains(day);
    boolean done = hurt || days.contains(day);
    if (done) {
      g.setColor(palette.accent());
      g.fill(new Ellipse2D.Double(middleX - across / 2, middleY - across / 2, across, across));
    }
    if (day.equals(selected)) {
      g.setColor(palette.text());
      g.setStroke(new BasicStroke(Look.space(isFocusOwner() ? 3 : 2)));
      double size = cell * 0.94;
      g.draw(
          new RoundRectangle2D.Double(
              middleX - size / 2, middleY - size / 2, size, size, cell / 3, cell / 3));
    }
    g.setFont(Look.font(1, done || day.equals(today) ? Font.BOLD : Font.PLAIN));
    g.setColor(done ? palette.onAccent() : day.isAfter(today) ? palette.quiet() : palette.text());
    text(g, String.valueOf(day.getDayOfMonth()), middleX, middleY);
    if (day.equals(today)) {
      double wide = across * 0.4;
      g.fill(
          new RoundRectangle2D.Double(
              middleX - wide / 2, middleY + across * 0.27, wide, Math.max(2, across * 0.07), 2, 2));
    }
    if (hurt) {
      double badge = cell * 0.36;
      double badgeX = middleX + across * 0.34;
      double badgeY = middleY - across * 0.34;
      g.setColor(palette.text());
      g.fill(new Ellipse2D.Double(badgeX - badge / 2, badgeY - badge / 2, badge, badge));
      g.setColor(palette.ground());
      MarkView.exclamation(g, badgeX, badgeY, badge * 0.62);
    }
  }

  private static void text(Graphics2D g, String text, double x, double y) {
    FontMetrics metrics = g.getFontMetrics();
    double left = x - metrics.stringWidth(text) / 2.0;
    double base = y - metrics.getHeight() / 2.0 + metrics.getAscent();
    g.drawString(text, (float) left, (float) base);
  }

  @Override
  public Dimension getPreferredSize() {
    return new Dimension(Look.space(315), Look.space(306));
  }

  /** A day as it is said: "Sunday 22 November 2026: a session, something hurt". */
  static String spoken(HistoryOverview done, LocalDate day) {
    return spoken(done.days(), done.painDays(), day);
  }

  private static String spoken(Set<LocalDate> days, Set<LocalDate> pains, LocalDate day) {
    return DAY.format(day)
        + (days.contains(day) ? ": a session" : ": no session")
        + (pains.contains(day) ? ", something hurt" : "");
  }

  @Override
  protected String inWords() {
    return "Calendar. " + spoken(days, pains, selected);
  }
}
