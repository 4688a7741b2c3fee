package backtalk.window.pages;

import backtalk.window.paint.BigText;
import backtalk.window.paint.Column;
import backtalk.window.paint.Look;
import backtalk.window.paint.Palette;
import backtalk.window.paint.Parts;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.Font;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import java.awt.event.ActionEvent;
import java.awt.event.KeyEvent;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.KeyStroke;
import javax.swing.SwingConstants;

/** A question, a button for each answer, and one for none. */
public final class QuestionPage extends JPanel {

  /** A long question takes two lines. */
  private static final double HEADING = 1.9;

  private final Consumer<String> to;
  private final JComponent first;
  private boolean answered;

  /**
   * @param text to be read before; may be empty
   * @param none what giving no answer is called
   * @param to takes the answer once; empty for none
   */
  public QuestionPage(
      Palette palette,
      String question,
      String text,
      List<String> answers,
      String none,
      Consumer<String> to) {
    super(new GridBagLayout());
    this.to = to;
    setBackground(palette.ground());
    BigText heading = new BigText(SwingConstants.CENTER, Font.BOLD, palette.text(), "", true);
    Font letters = Look.font(HEADING, Font.BOLD);
    heading.setText(question);
    heading.limit(letters.getSize());
    heading.setPreferredSize(new Dimension(0, 2 * getFontMetrics(letters).getHeight()));
    JPanel buttons = Parts.clear(new FlowLayout(FlowLayout.CENTER, Look.space(12), Look.space(8)));
    for (String answer : answers) {
      JButton button = Parts.main(capital(answer), palette);
      button.setName(answer);
      button.addActionListener(event -> answer(answer));
      buttons.add(button);
    }
    JButton skip = Parts.plain(none);
    skip.addActionListener(event -> answer(""));
    JPanel apart = Parts.clear(new FlowLayout());
    apart.add(skip);
    first = (JComponent) buttons.getComponent(0);
    GridBagConstraints at = new GridBagConstraints();
    at.gridx = 0;
    at.weightx = 1;
    at.fill = GridBagConstraints.HORIZONTAL;
    int margin = Look.space(20);
    at.insets = new Insets(margin, margin, margin, margin);
    add(heading, at);
    at = new GridBagConstraints();
    at.gridx = 0;
    if (!text.isEmpty()) {
      add(reading(text, question, palette), filling());
      at.insets = new Insets(Look.space(14), 0, Look.space(20), 0);
    }
    add(buttons, at);
    at.insets = new Insets(0, 0, 0, 0);
    add(apart, at); // a row of its own: beside the answers it was lost where letters are large
    getInputMap(JComponent.WHEN_IN_FOCUSED_WINDOW)
        .put(KeyStroke.getKeyStroke(KeyEvent.VK_ESCAPE, 0), "skip");
    getActionMap()
        .put(
            "skip",
            new AbstractAction() {
              @Override
              public void actionPerformed(ActionEvent event) {
                answer("");
              }
            });
    getAccessibleContext().setAccessibleName(question);
  }

  /** Only the text grows with the page. */
  private static GridBagConstraints filling() {
    GridBagConstraints at = new GridBagConstraints();
    at.gridx = 0;
    at.weightx = 1;
    at.weighty = 1;
    at.fill = GridBagConstraints.BOTH;
    return at;
  }

  private static JComponent reading(String text, String name, Palette palette) {
    JTextArea lines = Parts.lines(palette.text());
    lines.setText(text);
    lines.setCaretPosition(0);
    lines.setName("text");
    Parts.named(lines, name, "");
    JPanel inside = new Column(new BorderLayout());
    inside.setBackground(palette.ground());
    inside.add(Parts.padded(lines, 0, 28, 0, 28), "North");
    return Parts.scrolled(inside);
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  /** What has the focus first: the first answer. */
  public JComponent first() {
    return first;
  }

  /** Answers, if it has not been done. */
  public void answer(String answer) {
    if (!answered) {
      answered = true;
      to.accept(answer);
    }
  }
}
