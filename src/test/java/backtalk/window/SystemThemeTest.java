package backtalk.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SystemThemeTest {

  @Test
  void thePortalMayHaveNoWish() {
    assertThat(SystemTheme.portal("(<<uint32 1>>,)\n")).contains(true);
    assertThat(SystemTheme.portal("(<<uint32 2>>,)\n")).contains(false);
    assertThat(SystemTheme.portal("(<<uint32 0>>,)\n")).isEmpty();
    assertThat(SystemTheme.portal("")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"Adwaita:dark, true", "Adwaita-dark, true", "Adwaita, false"})
  void whoSetsAThemeForOneProgramGetsIt(String theme, boolean dark) {
    assertThat(SystemTheme.isDark("Linux", Map.of("GTK_THEME", theme))).isEqualTo(dark);
  }
}
