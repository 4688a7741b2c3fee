package backtalk.window.paint;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.drawing.Drawing;
import backtalk.drawing.Drawings;
import backtalk.routine.Side;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DrawingViewTest {

  private static final int WIDTH = 400;
  private static final int HEIGHT = 300;

  static List<Palette> palettes() {
    return List.of(Palette.LIGHT, Palette.DARK);
  }

  @ParameterizedTest
  @MethodSource("palettes")
  void everyDrawingIsPaintedOnItsSurface(Palette palette) {
    DrawingView view = new DrawingView(palette);
    view.setSize(WIDTH, HEIGHT);
    int[] blank = pixels(view);
    for (Drawing drawing : drawings()) {
      view.show(Optional.of(drawing));

      assertThat(view.inWords()).isEqualTo("Drawing. " + drawing.shows());
      assertThat(pixels(view))
          .as(drawing.shows())
          .contains(palette.surface().getRGB(), rgb(palette.ink().line()));
    }
    view.show(Optional.empty());
    assertThat(pixels(view)).isEqualTo(blank);
  }

  private static List<Drawing> drawings() {
    return Drawings.ids().stream()
        .flatMap(id -> Stream.of(Side.values()).flatMap(side -> Drawings.of(id, side).stream()))
        .distinct()
        .toList();
  }

  private static int[] pixels(DrawingView view) {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB);
    Graphics2D g = image.createGraphics();
    view.paint(g);
    g.dispose();
    return image.getRGB(0, 0, WIDTH, HEIGHT, null, 0, WIDTH);
  }

  private static int rgb(String colour) {
    return 0xFF000000 | Integer.parseInt(colour.substring(1), 16);
  }
}
