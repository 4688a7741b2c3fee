package backtalk.window.pages;

import backtalk.window.pages.RecordingOffer.RecordingWish;
import backtalk.window.pages.Sheet.Option;
import backtalk.window.paint.Column;
import backtalk.window.paint.Look;
import backtalk.window.paint.Palette;
import backtalk.window.paint.Parts;
import backtalk.window.paint.Stack;
import java.awt.BorderLayout;
import java.awt.FlowLayout;
import java.awt.Font;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.JTextField;

/** Asks whose voice is to be recorded, and for which routines. */
public final class RecordPage extends JPanel {

  private static final int COLUMNS = 12;

  private static final String ABOUT =
      "Backtalk can lead you in a voice that somebody has recorded: yours, a friend's, your"
          + " physiotherapist's.";

  /** Below what is asked, which a small window would not show under so much to read. */
  private static final String HOW =
      "Each sentence is shown and spoken, recorded until you have said it, and played back. What"
          + " is heard most comes first. You can stop at any time and go on later; what is not"
          + " recorded is said by another voice. Best in a quiet room, with the microphone a hand's"
          + " breadth from your mouth.";

  private final JTextField name = new JTextField(COLUMNS);
  private final List<JCheckBox> routines = new ArrayList<>();
  private final JCheckBox aloud = new JCheckBox("Speak each sentence, and play mine back");
  private final JTextArea problem;
  private final Consumer<RecordingWish> to;

  /**
   * @param to takes what is to be recorded
   */
  public RecordPage(
      Palette palette, RecordingOffer offer, Consumer<RecordingWish> to, Runnable back) {
    super(new BorderLayout());
    this.to = to;
    setBackground(palette.ground());
    Parts.onEscape(this, back);
    Column all = new Column(new Stack(10));
    all.setBackground(palette.ground());
    Parts.padded(all, 18, 28, 18, 28);
    all.add(Parts.heading("Record a voice", 1.7));
    all.add(text(palette, ABOUT));
    addVoice(all, offer.voices());
    addRoutines(all, offer);
    aloud.setName("aloud");
    aloud.setOpaque(false);
    aloud.setSelected(true);
    all.add(aloud);
    all.add(text(palette, HOW));
    problem = Parts.lines(palette.text());
    problem.setName("record-problem");
    problem.setFocusable(false);
    problem.setFont(Look.font(1.1, Font.BOLD));
    all.add(problem);
    JButton go = Parts.main("Record", palette);
    go.setName("record-start");
    go.setMnemonic(KeyEvent.VK_R);
    go.addActionListener(event -> begin());
    add(Parts.scrolled(all));
    add(Foot.of(go, "Back to the settings", "back-to-settings", back), "South");
    getAccessibleContext().setAccessibleName("Record a voice");
    getAccessibleContext().setAccessibleDescription(ABOUT + " " + HOW);
  }

  private static JTextArea text(Palette palette, String text) {
    JTextArea area = Parts.lines(palette.quiet());
    area.setText(text);
    area.setFocusable(false);
    return area;
  }

  private void addVoice(JPanel all, List<Option> voices) {
    JLabel label = Parts.heading("Whose voice is it?", 1.25);
    label.setLabelFor(name);
    name.setName("voice-name");
    name.setFont(Look.font(1.25, Font.PLAIN));
    Parts.named(name, "Whose voice is it?", "A name, such as Anna");
    name.addActionListener(event -> begin());
    JPanel row = Parts.clear(new FlowLayout(FlowLayout.LEADING, 0, 0));
    row.add(name);
    if (!voices.isEmpty()) {
      name.setText(voices.get(0).value());
      JComboBox<Option> known =
          new ChoiceBox(voices, voices.get(0).value(), option -> name.setText(option.value()));
      known.setPreferredSize(null);
      known.setName("known-voices");
      Parts.named(known, "Voices that were begun", "Takes the name of one, to go on with it");
      row.add(Parts.padded(Parts.label("or", name.getForeground()), 0, 10, 0, 10));
      row.add(known);
    }
    all.add(label);
    all.add(row);
  }

  private void addRoutines(JPanel all, RecordingOffer offer) {
    all.add(Parts.heading("For which routines?", 1.25));
    JPanel list = Parts.clear(new Stack(4));
    for (Option routine : offer.routines()) {
      JCheckBox box = new JCheckBox(routine.label());
      box.setName("record " + routine.value());
      box.setActionCommand(routine.value());
      box.setOpaque(false);
      box.setSelected(routine.value().equals(offer.usual()));
      box.getAccessibleContext().setAccessibleDescription("Record its sentences");
      routines.add(box);
      list.add(box);
    }
    all.add(list);
  }

  /** What has the focus first. */
  public JComponent first() {
    return name;
  }

  private void begin() {
    List<String> chosen =
        routines.stream().filter(JCheckBox::isSelected).map(JCheckBox::getActionCommand).toList();
    String voice = name.getText().strip();
    if (voice.isEmpty()) {
      tell("Write whose voice it is, such as Anna.");
    } else if (chosen.isEmpty()) {
      tell("Tick a routine whose sentences are to be recorded.");
    } else {
      to.accept(new RecordingWish(voice, chosen, aloud.isSelected()));
    }
  }

  private void tell(String why) {
    problem.setText(why);
    problem.getAccessibleContext().setAccessibleDescription(why);
    problem.scrollRectToVisible(problem.getBounds());
    revalidate();
  }
}
