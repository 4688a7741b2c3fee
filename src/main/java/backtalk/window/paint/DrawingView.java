package backtalk.window.paint;

import backtalk.drawing.Drawing;
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
public final class DrawingView extends Painted {

  private static final int ARC = 24;

  private final Palette palette;
  private Optional<Drawing> drawing = Optional.empty();
  private Optional<SVGDocument> document = Optional.empty();

  public DrawingView(Palette palette) {
    super(AccessibleRole.ICON);
    this.palette = palette;
  }

  public void show(Optional<Drawing> now) {
    if (!now.equals(drawing)) {
      drawing = now;
      document = now.flatMap(this::load);
      repaint();
    }
  }

  private Optional<SVGDocument> load(Drawing shown) {
    String svg = shown.svg(palette.ink());
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
  protected String inWords() {
    return drawing.map(shown -> "Drawing. " + shown.shows()).orElse("");
  }
}
