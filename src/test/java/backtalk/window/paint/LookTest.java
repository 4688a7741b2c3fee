package backtalk.window.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import javax.swing.SwingUtilities;
import javax.swing.UIManager;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LookTest {

  static Stream<Palette> palettes() {
    return Stream.of(Palette.LIGHT, Palette.DARK);
  }

  @ParameterizedTest
  @MethodSource("palettes")
  void whatHasTheFocusDoesNotLookChosen(Palette palette) throws Exception {
    SwingUtilities.invokeAndWait(new Look(palette)::install);

    assertThat(UIManager.getColor("CheckBox.icon.focusedBackground"))
        .isNotNull()
        .isEqualTo(UIManager.getColor("CheckBox.icon.background"));
  }

  @ParameterizedTest
  @MethodSource("palettes")
  void whatEmptiesASearchFieldIsAsLegibleAsText(Palette palette) throws Exception {
    SwingUtilities.invokeAndWait(new Look(palette)::install);

    assertThat(
            Palette.contrast(UIManager.getColor("SearchField.clearIconColor"), palette.surface()))
        .isGreaterThanOrEqualTo(4.5);
  }
}
