package backtalk.window.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlayLayoutTest {

  private static List<Rectangle> all(PlayLayout layout) {
    return List.of(
            layout.routine(),
            layout.left(),
            layout.fullScreen(),
            layout.title(),
            layout.drawing(),
            layout.caption(),
            layout.figure(),
            layout.side(),
            layout.repetition(),
            layout.ring(),
            layout.next(),
            layout.bar())
        .stream()
        .filter(place -> !place.isEmpty())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "960, 640, 17",
    "440, 400, 17",
    "440, 800, 17",
    "1920, 1080, 17",
    "660, 600, 26",
    "1440, 960, 26",
    "700, 1200, 34",
    "1366, 730, 34",
    "1366, 768, 22",
    "800, 480, 17",
    "800, 443, 22",
    "800, 480, 33",
    "800, 480, 34",
    "800, 443, 34",
    "683, 347, 17",
    "683, 384, 22"
  })
  void nothingOverlapsOrLeavesThePage(int width, int height, int line) {
    for (boolean drawing : new boolean[] {false, true}) {
      PlayLayout layout = PlayLayout.of(width, height, line, drawing, drawing ? line * 9 : 0);
      List<Rectangle> places = all(layout);
      Rectangle page = new Rectangle(width, height);
      for (int i = 0; i < places.size(); i++) {
        assertThat(page.contains(places.get(i))).as("%s", layout).isTrue();
        for (int j = i + 1; j < places.size(); j++) {
          assertThat(places.get(i).intersects(places.get(j)))
              .as("%d and %d of %s", i, j, layout)
              .isFalse();
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"960, 640, 17", "440, 400, 17", "1920, 1080, 17", "1440, 960, 26", "440, 800, 17"})
  void theRingIsAThirdOfTheHeightAtLeast(int width, int height, int line) {
    for (boolean drawing : new boolean[] {false, true}) {
      Rectangle ring = PlayLayout.of(width, height, line, drawing, 0).ring();
      assertThat(ring.height).isGreaterThanOrEqualTo(height / 3).isEqualTo(ring.width);
    }
  }

  /** A letter of the side's word has the room of one of the stretch's name, or more. */
  @ParameterizedTest
  @CsvSource({
    "960, 640, 17",
    "440, 400, 17",
    "1920, 1080, 17",
    "440, 800, 17",
    "1366, 730, 34",
    "800, 480, 17",
    "800, 480, 34",
    "683, 347, 17"
  })
  void theSideIsAsLargeAsTheStretch(int width, int height, int line) {
    for (boolean drawing : new boolean[] {false, true}) {
      PlayLayout layout = PlayLayout.of(width, height, line, drawing, 0);
      double name = layout.title().width / (double) "Piriformis stretch".length();
      assertThat(layout.side().width / (double) "Right side".length()).isGreaterThan(name);
      assertThat(layout.side().height).isGreaterThanOrEqualTo(layout.title().height);
      assertThat(layout.figure().height).isGreaterThan(layout.title().height);
    }
  }

  /** On a netbook with large letters it is beside the ring: below the name is no room for it. */
  @ParameterizedTest
  @CsvSource({
    "960, 640, 17",
    "1366, 768, 33",
    "800, 480, 17",
    "800, 480, 33",
    "683, 384, 22",
    "440, 400, 18",
    "660, 600, 28"
  })
  void theDrawingHasAPlace(int width, int height, int line) {
    Rectangle drawing = PlayLayout.of(width, height, line, true, 0).drawing();
    assertThat(drawing.width).isGreaterThanOrEqualTo(line * 5);
    assertThat(drawing.height).isGreaterThanOrEqualTo(line * 3);
    assertThat(PlayLayout.of(width, height, line, false, 0).drawing().isEmpty()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"960, 640, 17", "440, 400, 17", "1366, 768, 33", "800, 480, 33", "1920, 1080, 17"})
  void whatIsSaidIsLargerThanWhatComesNext(int width, int height, int line) {
    for (boolean drawing : new boolean[] {false, true}) {
      PlayLayout layout = PlayLayout.of(width, height, line, drawing, 0);
      assertThat(layout.captionFont())
          .isGreaterThanOrEqualTo(line)
          .isGreaterThan(layout.nextFont());
    }
  }

  /** Three lines of what is said, at least as large as the system's letters. */
  @ParameterizedTest
  @CsvSource({"960, 640, 17", "1920, 1080, 17", "800, 480, 17", "1366, 730, 34", "440, 800, 17"})
  void whatIsSaidCanBeRead(int width, int height, int line) {
    for (boolean drawing : new boolean[] {false, true}) {
      Rectangle caption = PlayLayout.of(width, height, line, drawing, 0).caption();
      assertThat(caption.height).isGreaterThan(line * 3);
    }
  }

  @Test
  void theRingRunsOutClockwise() {
    assertThat(RingView.extent(1)).isEqualTo(-360);
    assertThat(RingView.extent(0.25)).isEqualTo(-90);
    assertThat(RingView.extent(0)).isZero();
    assertThat(RingView.extent(7)).isEqualTo(-360);
  }
}
