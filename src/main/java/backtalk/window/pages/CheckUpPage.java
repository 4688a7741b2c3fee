package backtalk.window.pages;

import backtalk.system.CleanText;
import backtalk.window.paint.Column;
import backtalk.window.paint.Palette;
import backtalk.window.paint.Parts;
import java.awt.BorderLayout;
import java.awt.FlowLayout;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JTextArea;

/** Whether everything is there that a session needs, a line each. */
public final class CheckUpPage extends JPanel {

  private final JTextArea lines;
  private final JButton look;

  /** Looks, and hands over the lines on Swing's thread. */
  public interface CheckUpRunner {
    void look(Consumer<List<String>> then);
  }

  public CheckUpPage(Palette palette, CheckUpRunner looker) {
    super(new BorderLayout());
    setOpaque(false);
    lines = Parts.lines(palette.text());
    lines.setText("Press the button to check sound, voice, microphone and your files.");
    lines.setName("findings");
    Parts.named(lines, "Findings", "");
    look = Parts.plain("Check now");
    look.addActionListener(
        event -> {
          look.setEnabled(false);
          lines.setText("Looking …");
          looker.look(this::show);
        });
    JPanel foot = Parts.clear(new FlowLayout(FlowLayout.LEADING, 0, 0));
    foot.add(look);
    JPanel inside = new Column(new BorderLayout());
    inside.setBackground(palette.ground());
    inside.add(Parts.padded(lines, 0, 28, 12, 28), "North");
    add(Parts.padded(Parts.heading("Check-up", 1.9), 24, 28, 14, 28), "North");
    add(Parts.scrolled(inside));
    add(Parts.padded(foot, 12, 28, 22, 28), "South");
  }

  void show(List<String> found) {
    lines.setText(CleanText.lines(String.join("\n\n", found)));
    lines.setCaretPosition(0);
    look.setEnabled(true);
  }
}
