package backtalk.window.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PaletteTest {

  static Stream<Palette> palettes() {
    return Stream.of(Palette.LIGHT, Palette.DARK);
  }

  @Test
  void contrastIsThatOfTheGuidelines() {
    assertThat(Palette.contrast(Color.BLACK, Color.WHITE)).isEqualTo(21, within(0.01));
    assertThat(Palette.contrast(Color.WHITE, Color.WHITE)).isEqualTo(1);
    assertThat(Palette.contrast(new Color(0x767676), Color.WHITE)).isEqualTo(4.54, within(0.01));
  }

  @ParameterizedTest
  @MethodSource("palettes")
  void allTextIsLegible(Palette palette) {
    assertThat(palette.texts())
        .allSatisfy(
            text ->
                assertThat(Palette.contrast(text.getKey(), text.getValue()))
                    .isGreaterThanOrEqualTo(4.5));
  }

  /** Where the body is, a drawing is blank. */
  @ParameterizedTest
  @MethodSource("palettes")
  void theBodyHasTheColourOfWhatItIsDrawnOn(Palette palette) {
    assertThat(palette.ink().skin()).isEqualTo(Palette.hex(palette.surface()));
  }

  @ParameterizedTest
  @MethodSource("palettes")
  void theRingStandsOutFromWhatItRunsAlong(Palette palette) {
    assertThat(Palette.contrast(palette.accent(), palette.track())).isGreaterThanOrEqualTo(3);
    assertThat(Palette.contrast(palette.quiet(), palette.track())).isGreaterThanOrEqualTo(3);
  }
}
