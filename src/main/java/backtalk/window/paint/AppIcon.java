package backtalk.window.paint;

import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;

/** The program's sign in the system's window list: a voice. */
public final class AppIcon {

  private static final double[] BARS = {0.16, 0.36, 0.56, 0.32, 0.2};

  private AppIcon() {}

  public static List<Image> images() {
    return List.of(image(16), image(32), image(48), image(64), image(128));
  }

  private static Image image(int size) {
    BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
    Graphics2D g = Paint.smooth(image.createGraphics());
    g.setColor(Palette.LIGHT.accent());
    g.fill(new RoundRectangle2D.Double(0, 0, size, size, size * 0.4, size * 0.4));
    g.setColor(Palette.LIGHT.onAccent());
    double width = size * 0.08;
    for (int i = 0; i < BARS.length; i++) {
      double x = size * (0.5 + (i - 2) * 0.15) - width / 2;
      double height = size * BARS[i];
      g.fill(new RoundRectangle2D.Double(x, (size - height) / 2, width, height, width, width));
    }
    g.dispose();
    return image;
  }
}
