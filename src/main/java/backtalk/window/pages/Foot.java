package backtalk.window.pages;

import backtalk.window.paint.Look;
import backtalk.window.paint.Parts;
import java.awt.FlowLayout;
import java.awt.event.KeyEvent;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;

/** The two ways on from a page that asks something. */
final class Foot {

  private Foot() {}

  /**
   * @param go takes what was answered
   * @param leave "Back to the settings": B leaves as well
   * @param name of the button that leaves
   */
  static JComponent of(JButton go, String leave, String name, Runnable back) {
    JButton leaving = Parts.plain(leave);
    leaving.setName(name);
    leaving.setMnemonic(KeyEvent.VK_B);
    leaving.addActionListener(event -> back.run());
    JPanel foot = Parts.clear(new FlowLayout(FlowLayout.LEADING, Look.space(10), 0));
    foot.add(go);
    foot.add(leaving);
    return Parts.padded(foot, 10, 18, 14, 28);
  }
}
