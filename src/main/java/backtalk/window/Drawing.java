package backtalk.window;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.accessibility.AccessibleRole;

/** The drawing of a pose, as large as its place allows. */
final class Drawing extends Painted {

  private static final int ARC = 24;

  private final Palette palette;
  private final PoseDrawings drawings;
  private Optional<String> stretch = Optional.empty();
  private Figure side = Figure.NONE;
  private Optional<SVGDocument> document = Optional.empty();
  private String title = "";

  Drawing(Palette palette, PoseDrawings drawings) {
    super(AccessibleRole.ICON);
    this.palette = palette;
    this.drawings = drawings;
  }

  /**
   * Shows a stretch.
   *
   * @return whether there is a drawing of it
   */
  boolean show(Optional<String> id, Figure figure) {
    if (!id.equals(stretch) || figure != side) {
      stretch = id;
      side = figure;
      Optional<PoseDrawings.Picture> picture =
          id.flatMap(known -> drawings.of(known, figure, palette.isDark()));
      title = picture.map(PoseDrawings.Picture::shows).orElse("");
      document = picture.map(PoseDrawings.Picture::svg).flatMap(Drawing::load);
      repaint();
    }
    return document.isPresent();
  }

  private static Optional<SVGDocument> load(String svg) {
    return Optional.ofNullable(
        new SVGLoader()
            .load(
                new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)),
                null,
                LoaderContext.createDefault()));
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    if (document.isEmpty() || getWidth() == 0) {
      return;
    }
    Graphics2D g = Paint.smooth(graphics.create());
    g.setColor(palette.surface());
    int arc = Math.min(ARC, getHeight() / 4);
    g.fill(new RoundRectangle2D.Double(0, 0, getWidth(), getHeight(), arc, arc));
    g.setColor(palette.track());
    g.draw(new RoundRectangle2D.Double(0.5, 0.5, getWidth() - 1, getHeight() - 1, arc, arc));
    ViewBox size = document.get().viewBox();
    double room = 0.92;
    double scale = room * Math.min(getWidth() / size.width, getHeight() / size.height);
    float width = (float) (size.width * scale);
    float height = (float) (size.height * scale);
    ViewBox place =
        new ViewBox((getWidth() - width) / 2, (getHeight() - height) / 2, width, height);
    document.get().render(this, g, place);
    g.dispose();
  }

  @Override
  String inWords() {
    return "Drawing. " + title;
  }
}
