package backtalk.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.Golden;
import backtalk.routine.Side;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class DrawingsTest {

  private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9])?");

  static Stream<Drawing> drawings() {
    return Drawings.ids().stream().flatMap(id -> Drawings.of(id).stream());
  }

  @Test
  void whatIsNotThereIsNotDrawn() {
    assertThat(Drawings.of("headstand")).isEmpty();
  }

  @Test
  void theSideIsNamed() {
    Drawing drawing = Drawings.of("knee-to-chest").orElseThrow();

    assertThat(drawing.isSided()).isTrue();
    assertThat(drawing.shows(Side.RIGHT))
        .isEqualTo(
            "Lying on the back. The right knee is drawn to the chest, both hands around it."
                + " The other leg lies long.");
    assertThat(drawing.svg(Side.RIGHT, Ink.LIGHT))
        .contains(drawing.shows(Side.RIGHT))
        .isNotEqualTo(drawing.svg(Side.LEFT, Ink.LIGHT));
  }

  @Test
  void whatHasNoSidesIsTheSameForBoth() {
    Drawing drawing = Drawings.of("childs-pose").orElseThrow();

    assertThat(drawing.isSided()).isFalse();
    assertThat(drawing.svg(Side.RIGHT, Ink.LIGHT)).isEqualTo(drawing.svg(Side.LEFT, Ink.LIGHT));
  }

  /** Heads up: the right side is the left one in a mirror, and lies on the other side of zero. */
  @ParameterizedTest
  @MethodSource("drawings")
  void everythingIsInsideThePicture(Drawing drawing) throws Exception {
    for (Side side : Side.values()) {
      Element svg = parsed(drawing.svg(side, Ink.LIGHT));
      List<Double> box = numbers(svg.getAttribute("viewBox"));
      assertThat(svg.getElementsByTagName("title").item(0).getTextContent())
          .isEqualTo(drawing.shows(side))
          .doesNotContain("{");
      NodeList paths = svg.getElementsByTagName("path");
      for (int i = 0; i < paths.getLength(); i++) {
        List<Double> path = numbers(((Element) paths.item(i)).getAttribute("d"));
        for (int axis = 0; axis < 2; axis++) {
          DoubleSummaryStatistics all = every(path, axis);
          assertThat(all.getMin()).isGreaterThanOrEqualTo(box.get(axis));
          assertThat(all.getMax()).isLessThanOrEqualTo(box.get(axis) + box.get(axis + 2));
        }
      }
    }
  }

  /** The README shows it. */
  @Test
  void isDrawnAsBefore() throws IOException {
    Drawing drawing = Drawings.of("piriformis").orElseThrow();

    Golden.check("piriformis.svg", drawing.svg(Side.LEFT, Ink.LIGHT));
  }

  @Test
  void thePageForAuthorsNamesThemAll() throws IOException {
    String page = Files.readString(Path.of("routines/README.md"));
    String list = page.substring(page.indexOf("These there are:"), page.indexOf("## Everything"));

    assertThat(Pattern.compile("`([^`]+)`").matcher(list).results().map(found -> found.group(1)))
        .containsExactlyElementsOf(Drawings.ids());
  }

  @ParameterizedTest
  @MethodSource("drawings")
  void aDrawingIsSmall(Drawing drawing) {
    assertThat(drawing.svg(Side.LEFT, Ink.LIGHT)).hasSizeLessThan(24_000);
  }

  private static Element parsed(String svg) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(svg)))
        .getDocumentElement();
  }

  /** Across is axis 0, down is axis 1. */
  private static DoubleSummaryStatistics every(List<Double> path, int axis) {
    return IntStream.range(0, path.size() / 2)
        .mapToDouble(point -> path.get(2 * point + axis))
        .summaryStatistics();
  }

  private static List<Double> numbers(String text) {
    return NUMBER.matcher(text).results().map(found -> Double.valueOf(found.group())).toList();
  }
}
