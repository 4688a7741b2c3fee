package backtalk.window.pages;

import backtalk.window.paint.Paint;
import backtalk.window.paint.Painted;
import backtalk.window.paint.Palette;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.util.Optional;
import javax.accessibility.AccessibleRole;

/** A bar that is filled to a part. */
final class LevelView extends Painted {

  private final Palette palette;
  private final String name;
  private double part;

  /**
   * @param name what it shows, for a screen reader
   */
  LevelView(Palette palette, String name) {
    super(AccessibleRole.PROGRESS_BAR);
    this.palette = palette;
    this.name = name;
  }

  /** Fills it so far: from 0 to 1. */
  void show(double filled) {
    part = filled;
    repaint();
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    Graphics2D g = Paint.smooth(graphics);
    int round = getHeight();
    g.setColor(palette.track());
    g.fillRoundRect(0, 0, getWidth(), getHeight(), round, round);
    g.setColor(palette.accent());
    g.fillRoundRect(0, 0, (int) Math.round(part * getWidth()), getHeight(), round, round);
  }

  @Override
  protected String inWords() {
    return name;
  }

  @Override
  protected Optional<String> more() {
    return Optional.of(Math.round(part * 100) + " of 100");
  }
}
