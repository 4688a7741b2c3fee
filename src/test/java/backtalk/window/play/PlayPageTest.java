package backtalk.window.play;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.session.Command;
import backtalk.window.paint.Palette;
import backtalk.window.paint.Parts;
import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JButton;
import javax.swing.SwingUtilities;
import javax.swing.UIManager;
import org.junit.jupiter.api.Test;

class PlayPageTest {

  private final List<Command> commands = new ArrayList<>();

  private static JButton button(PlayPage page, String name) {
    return (JButton) Parts.find(page, name).orElseThrow();
  }

  /** The button, whose name stays, says what it does; what it cannot do is not asked for. */
  @Test
  void nothingIsPausedThatWaitsForSound() throws Exception {
    SwingUtilities.invokeAndWait(
        () -> {
          PlayPage page = new PlayPage(Palette.LIGHT, commands::add, () -> {}, () -> {});
          JButton button = button(page, "PAUSE");
          Scene plays = Scene.starting("Six stretches", "");
          page.show(plays.waitingForSound());
          assertThat(button.getText()).isEqualTo("No sound");
          assertThat(button.getToolTipText())
              .isEqualTo("The session goes on by itself when there is sound");
          button.doClick();
          page.ask(Command.PAUSE_OR_RESUME);
          page.ask(Command.STOP);
          assertThat(commands).containsExactly(Command.STOP);
          page.show(Scene.withoutSound("Six stretches", ""));
          assertThat(button.getText()).isEqualTo("No sound");
          page.show(plays);
          assertThat(button.getText()).isEqualTo("Pause");
          assertThat(button.getToolTipText()).endsWith(" (Space)");
          button.doClick();
          assertThat(commands).containsExactly(Command.STOP, Command.PAUSE_OR_RESUME);
        });
  }

  /** Also where the system's letters are large. */
  @Test
  void theButtonsFollowTheSizeOfThePage() throws Exception {
    Font font = UIManager.getFont("Label.font");
    Font large = font.deriveFont(font.getSize2D() * 1.5f);
    SwingUtilities.invokeAndWait(
        () -> {
          UIManager.put("Label.font", large);
          try {
            PlayPage page = new PlayPage(Palette.LIGHT, commands::add, () -> {}, () -> {});
            page.setSize(900, 1400);
            page.doLayout();
            JButton next = button(page, "NEXT");
            next.getParent().doLayout();
            assertThat(next.getFont().getSize2D()).isGreaterThan(large.getSize2D());
          } finally {
            UIManager.put("Label.font", null);
          }
        });
  }
}
