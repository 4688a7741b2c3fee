package backtalk.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.Golden;
import backtalk.drawing.Drawing.Ink;
import backtalk.routine.Side;
import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class DrawingsTest {

  static List<Drawing> drawings() {
    return Drawings.ids().stream()
        .flatMap(id -> Stream.of(Side.values()).flatMap(side -> Drawings.of(id, side).stream()))
        .distinct()
        .toList();
  }

  @Test
  void whatIsNotThereIsNotDrawn() {
    assertThat(Drawings.of("headstand", Side.LEFT)).isEmpty();
  }

  @Test
  void theSideIsNamed() {
    Drawing drawing = Drawings.of("knee-to-chest", Side.RIGHT).orElseThrow();

    assertThat(drawing.side()).contains(Side.RIGHT);
    assertThat(drawing.shows())
        .isEqualTo(
            "Lying on the back. The right knee is drawn to the chest, both hands around it."
                + " The other leg lies long.");
  }

  /** The working leg is drawn up and to the left; in the mirror, to the right. */
  @Test
  void theRightSideIsTheLeftOneInAMirror() {
    String left = Drawings.of("knee-to-chest", Side.LEFT).orElseThrow().svg(Ink.LIGHT);
    String right = Drawings.of("knee-to-chest", Side.RIGHT).orElseThrow().svg(Ink.LIGHT);

    assertThat(right.substring(right.indexOf("<g ")))
        .isEqualTo(left.substring(left.indexOf("<g ")).replace("scale(1 -1)", "scale(-1 -1)"));
  }

  @Test
  void whatHasNoSidesIsTheSameForBoth() {
    Drawing drawing = Drawings.of("childs-pose", Side.LEFT).orElseThrow();

    assertThat(drawing.side()).isEmpty();
    assertThat(Drawings.of("childs-pose", Side.RIGHT)).contains(drawing);
  }

  /** What reaches beyond the picture is cut at its edge; nothing else comes near it. */
  @ParameterizedTest
  @MethodSource("drawings")
  void everythingIsInsideThePicture(Drawing drawing) throws Exception {
    SVGDocument document =
        new SVGLoader()
            .load(
                new ByteArrayInputStream(drawing.svg(Ink.LIGHT).getBytes(StandardCharsets.UTF_8)),
                null,
                LoaderContext.createDefault());
    assertThat(document).isNotNull();
    int width = (int) document.size().width;
    int height = (int) document.size().height;
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    Graphics2D g = picture.createGraphics();
    document.render((Component) null, g, new ViewBox(width, height));
    g.dispose();

    int[] pixels = picture.getRGB(0, 0, width, height, null, 0, width);
    int[] inked = IntStream.range(0, pixels.length).filter(i -> pixels[i] != 0).toArray();
    assertThat(inked).isNotEmpty();
    assertThat(IntStream.of(inked).map(i -> i % width)).allMatch(x -> x >= 2 && x < width - 2);
    assertThat(IntStream.of(inked).map(i -> i / width)).allMatch(y -> y >= 2 && y < height - 2);
  }

  @ParameterizedTest
  @MethodSource("drawings")
  void isSvgWithATextForWhoDoesNotSeeIt(Drawing drawing) throws Exception {
    Element svg =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(drawing.svg(Ink.LIGHT))))
            .getDocumentElement();

    assertThat(svg.getElementsByTagName("title").item(0).getTextContent())
        .isEqualTo(drawing.shows())
        .doesNotContain("{");
  }

  /** The README shows it. */
  @Test
  void isDrawnAsBefore() throws IOException {
    Drawing drawing = Drawings.of("piriformis", Side.LEFT).orElseThrow();

    Golden.check("piriformis.svg", drawing.svg(Ink.LIGHT));
  }

  @Test
  void thePageForAuthorsNamesThemAll() throws IOException {
    String page = Files.readString(Path.of("routines/README.md"));
    String list = page.substring(page.indexOf("The drawings are:"), page.indexOf("## Everything"));

    assertThat(Pattern.compile("`([^`]+)`").matcher(list).results().map(found -> found.group(1)))
        .containsExactlyElementsOf(Drawings.ids());
  }

  @ParameterizedTest
  @MethodSource("drawings")
  void aDrawingIsSmall(Drawing drawing) {
    assertThat(drawing.svg(Ink.LIGHT)).hasSizeLessThan(8_000);
  }
}
