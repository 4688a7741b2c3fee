package backtalk.window.pages;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.window.paint.Look;
import backtalk.window.paint.Palette;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.Test;

class CalendarViewTest {

  private static final int SIDE = 320;

  /** The colours of a month whose first day is today. */
  private static Set<Color> colours(Palette palette) throws Exception {
    BufferedImage image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
    SwingUtilities.invokeAndWait(
        () -> {
          new Look(palette).install();
          LocalDate first = LocalDate.of(2026, 11, 1);
          CalendarView calendar = new CalendarView(palette, day -> {});
          calendar.show(new HistoryOverview(Set.of(), Set.of(), first, first, "", false), first);
          calendar.setSize(SIDE, SIDE);
          Graphics2D graphics = image.createGraphics();
          calendar.paint(graphics);
          graphics.dispose();
        });
    Set<Color> colours = new HashSet<>();
    for (int y = 0; y < SIDE; y++) {
      for (int x = 0; x < SIDE; x++) {
        colours.add(new Color(image.getRGB(x, y)));
      }
    }
    return colours;
  }

  /** A line may be faint, a figure may not. */
  @Test
  void daysToComeCanBeRead() throws Exception {
    for (Palette palette : new Palette[] {Palette.LIGHT, Palette.DARK}) {
      assertThat(colours(palette)).contains(palette.quiet()).doesNotContain(palette.track());
    }
  }
}
