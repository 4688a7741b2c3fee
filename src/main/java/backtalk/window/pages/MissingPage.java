package backtalk.window.pages;

import backtalk.window.paint.Column;
import backtalk.window.paint.Look;
import backtalk.window.paint.Palette;
import backtalk.window.paint.Parts;
import backtalk.window.paint.Stack;
import java.awt.BorderLayout;
import java.awt.FlowLayout;
import java.awt.Font;
import java.awt.Rectangle;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.ButtonGroup;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JRadioButton;
import javax.swing.JTextArea;
import javax.swing.JTextField;

/** Asks what has to be known before a routine starts, and keeps it. */
final class MissingPage extends JPanel {

  private static final int COLUMNS = 5;

  private final Palette palette;
  private final List<Supplier<String>> answers = new ArrayList<>();
  private final Consumer<List<String>> to;
  private final JTextArea problem;

  /** What answers each, or begins to. */
  private final List<JComponent> fields = new ArrayList<>();

  /**
   * @param to takes an answer to each, as it is written
   */
  MissingPage(
      Palette palette,
      String routine,
      List<MissingAnswer> asked,
      Consumer<List<String>> to,
      Runnable back) {
    super(new BorderLayout());
    this.palette = palette;
    this.to = to;
    setOpaque(false);
    Parts.onEscape(this, back);
    Column all = new Column(new Stack(10));
    all.setBackground(palette.ground());
    Parts.padded(all, 18, 28, 18, 28);
    JTextArea title = Parts.lines("Before it starts: " + routine, palette.text(), 1.7, Font.BOLD);
    title.setFocusable(false);
    all.add(title);
    JTextArea kept = Parts.lines(palette.quiet());
    kept.setText("It is kept for the next time. You can change it in the settings.");
    kept.setFocusable(false);
    all.add(kept);
    asked.forEach(answer -> all.add(question(answer)));
    problem = Parts.lines(palette.text());
    problem.setName("missing-problem");
    problem.setFocusable(false);
    problem.setFont(Look.font(1.1, Font.BOLD));
    problem.setVisible(false);
    Parts.padded(problem, 8, 28, 0, 28);
    JButton go = Parts.main("Start", palette);
    go.setName("start-answered");
    go.setMnemonic(KeyEvent.VK_S);
    go.addActionListener(event -> answer());
    add(Parts.scrolled(all));
    JPanel foot = Parts.clear(new Stack(0)); // what is wrong is seen wherever the page scrolls to
    foot.add(problem);
    foot.add(Foot.of(go, "Back to the routines", "back-to-routines", back));
    add(foot, "South");
  }

  JComponent first() {
    return fields.get(0);
  }

  private JComponent question(MissingAnswer answer) {
    JPanel all = Parts.clear(new Stack(6));
    JTextArea question = Parts.lines(answer.question(), palette.text(), 1.25, Font.BOLD);
    question.setFocusable(false); // a screen reader finds it at what answers
    all.add(question);
    all.add(answer.options().isEmpty() ? number(answer) : choice(answer));
    return Parts.padded(all, 8, 0, 4, 0);
  }

  private JComponent number(MissingAnswer answer) {
    JTextField field = new JTextField(COLUMNS);
    field.setName(answer.setting());
    field.setFont(Look.font(1.25, Font.PLAIN));
    Parts.named(field, answer.question(), "In " + answer.unit());
    field.addActionListener(event -> answer());
    fields.add(field);
    answers.add(
        () -> {
          String typed = field.getText().strip();
          return typed.matches("[0-9.]+") ? typed + answer.ending() : typed;
        });
    JPanel row = Parts.clear(new FlowLayout(FlowLayout.LEADING, 0, 0));
    row.add(field);
    row.add(Parts.padded(Parts.label(answer.unit(), palette.text()), 0, 10, 0, 0));
    return row;
  }

  private JComponent choice(MissingAnswer answer) {
    JPanel row = Parts.clear(new FlowLayout(FlowLayout.LEADING, Look.space(18), 0));
    ButtonGroup group = new ButtonGroup();
    for (Sheet.Option option : answer.options()) {
      JRadioButton button = new JRadioButton(option.label());
      button.setName(answer.setting() + "=" + option.value());
      button.setFont(Look.font(1.25, Font.PLAIN));
      button.setMnemonic(option.label().charAt(0));
      button.setActionCommand(option.value());
      button.setOpaque(false);
      button.setIconTextGap(Look.space(8));
      button.getAccessibleContext().setAccessibleDescription(answer.question());
      group.add(button);
      row.add(button);
    }
    fields.add((JComponent) row.getComponent(0));
    answers.add(() -> group.getSelection() == null ? "" : group.getSelection().getActionCommand());
    return row;
  }

  private void answer() {
    List<String> given = answers.stream().map(Supplier::get).toList();
    for (int i = 0; i < given.size(); i++) {
      if (given.get(i).isEmpty()) {
        tell("Please fill this in first.");
        turnTo(fields.get(i));
        return;
      }
    }
    tell("");
    to.accept(given);
  }

  /** With its question; what has the focus already gets no news of it. */
  private void turnTo(JComponent field) {
    validate();
    JComponent question = (JComponent) field.getParent().getParent();
    question.scrollRectToVisible(new Rectangle(question.getSize()));
    field.requestFocusInWindow();
  }

  /** Why an answer was not taken. */
  void tell(String why) {
    problem.setText(why);
    problem.setVisible(!why.isEmpty());
    problem.getAccessibleContext().setAccessibleDescription(why);
    revalidate();
  }
}
