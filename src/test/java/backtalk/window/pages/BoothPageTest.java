package backtalk.window.pages;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.window.pages.Booth.BoothAnswer;
import backtalk.window.pages.Booth.BoothScene;
import backtalk.window.paint.Look;
import backtalk.window.paint.Palette;
import backtalk.window.paint.Parts;
import com.formdev.flatlaf.FlatClientProperties;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BoothPageTest {

  private static final Palette PALETTE = Palette.LIGHT;

  @BeforeEach
  void install() throws Exception {
    SwingUtilities.invokeAndWait(new Look(PALETTE)::install);
  }

  /** "Once more?" beside a "Keep" in the one colour would have a bad take kept. */
  @Test
  void whatIsAskedIsTheButtonInTheOneColour() throws Exception {
    BoothPage page = new BoothPage(PALETTE);

    page.show(asking("Keep it?", "KEEP"));
    assertThat(coloured(page)).containsExactly("KEEP");
    page.show(asking("Once more?", "AGAIN"));
    assertThat(coloured(page)).containsExactly("AGAIN");
    page.show(asking("Keep it?", "KEEP"));
    assertThat(coloured(page)).containsExactly("KEEP");
  }

  private static List<String> coloured(BoothPage page) throws Exception {
    SwingUtilities.invokeAndWait(() -> {}); // what is shown is shown before this
    return Stream.of("KEEP", "AGAIN")
        .filter(
            id -> {
              JButton button = (JButton) Parts.find(page, id).orElseThrow();
              return String.valueOf(button.getClientProperty(FlatClientProperties.STYLE))
                  .contains(Palette.hex(PALETTE.accent()));
            })
        .toList();
  }

  private static BoothScene asking(String state, String first) {
    return new BoothScene(
        "",
        "",
        0,
        "Hold.",
        state,
        "",
        false,
        List.of(
            new BoothAnswer("KEEP", "Keep", 'k', true),
            new BoothAnswer("AGAIN", "Again", 'a', true)),
        first);
  }
}
