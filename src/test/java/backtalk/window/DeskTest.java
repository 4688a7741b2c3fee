package backtalk.window;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.Waiting;
import backtalk.window.paint.Look;
import backtalk.window.paint.Palette;
import java.awt.Component;
import java.awt.Container;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JSlider;
import javax.swing.JTabbedPane;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The pages between sessions, without a screen. */
@Timeout(60)
class DeskTest {

  private final FakeProgram program = new FakeProgram();
  private final List<String> starts = new ArrayList<>();
  private final List<Path> opened = new ArrayList<>();
  private Desk desk;

  @BeforeEach
  void open() throws Exception {
    Desk[] made = new Desk[1];
    SwingUtilities.invokeAndWait(
        () -> {
          new Look(Palette.LIGHT).install();
          made[0] = new Desk(Palette.LIGHT, program, starts::add, opened::add);
        });
    desk = made[0];
  }

  private void show(Desk.Tab tab, String part) throws Exception {
    SwingUtilities.invokeAndWait(() -> desk.show(tab));
    Waiting.until(part, () -> onSwing(() -> find(part).isPresent()));
  }

  /** Two in a row, before the first was answered: each says its own stretch and no list. */
  @Test
  void everyBoxChangesItsOwnStretch() throws Exception {
    show(Desk.Tab.SETTINGS, "leave-out b");
    SwingUtilities.invokeAndWait(
        () -> {
          press("leave-out a");
          press("leave-out b");
        });
    Waiting.until("both", () -> program.changes.equals(List.of("without a", "without b")));
  }

  /** Half typed, half slid: a sheet that comes meanwhile waits, and nothing is lost. */
  @Test
  void nothingIsTakenOutOfTheHand() throws Exception {
    show(Desk.Tab.SETTINGS, "typed holds.b");
    JTextField field = (JTextField) find("typed holds.b").orElseThrow();
    JSlider slider = (JSlider) find("holds.c").orElseThrow();
    int sheets = program.sheets();
    SwingUtilities.invokeAndWait(
        () -> {
          field.setText("4");
          slider.setValueIsAdjusting(true);
          slider.setValue(50);
          press("leave-out a");
        });
    Waiting.until("the sheet", () -> program.sheets() > sheets);
    Waiting.until("what is told", () -> onSwing(() -> told("told").startsWith("leave-out")));
    SwingUtilities.invokeAndWait(() -> {}); // the sheet has come as well
    assertThat(find("typed holds.b")).containsSame(field);
    SwingUtilities.invokeAndWait(
        () -> {
          field.setText("42");
          field.postActionEvent();
          slider.setValueIsAdjusting(false);
        });
    Waiting.until("both", () -> program.changes.containsAll(List.of("holds.b=42s", "holds.c=51s")));
    Waiting.until("a new sheet", () -> onSwing(() -> find("holds.c").get() != slider));
  }

  @Test
  void aConfigThatIsWrongIsNoEmptySearch() throws Exception {
    program.problem = Optional.of("config.yaml, line 2: wrong");
    show(Desk.Tab.SETTINGS, "told");
    Waiting.until("the problem", () -> onSwing(() -> told("told").endsWith("wrong")));
    SwingUtilities.invokeAndWait(() -> {});
    assertThat(texts()).doesNotContain("No setting matches.");
    program.problem = Optional.empty();
    SwingUtilities.invokeAndWait(() -> desk.show(Desk.Tab.SETTINGS));
    Waiting.until("the settings", () -> onSwing(() -> find("pace").isPresent()));
    assertThat(told("told")).startsWith("Changes are written to ");
    SwingUtilities.invokeAndWait(
        () -> ((JTextField) find("search").orElseThrow()).setText("xyzzy"));
    assertThat(texts()).contains("No setting matches.");
  }

  /** Told, and another check-up can be begun. */
  @Test
  void whatBreaksIsToldAndKeepsNobodyWaiting() throws Exception {
    program.isBroken = true;
    show(Desk.Tab.CHECK_UP, "check-now");
    SwingUtilities.invokeAndWait(() -> press("check-now"));
    Waiting.until(
        "its end", () -> onSwing(() -> told("state").startsWith("The check-up did not come")));
    assertThat(find("check-now").orElseThrow().isEnabled()).isTrue();
    assertThat(told("problem")).contains("Something went wrong in Backtalk itself");
  }

  @Test
  void everyKindOfRoutineFileIsOffered() {
    assertThat(List.of("a.backtalk", "a.backtalk.yaml", "a.YML", "a.yaml.txt"))
        .allMatch(name -> Desk.ROUTINES.accept(new File(name)));
    assertThat(Desk.ROUTINES.accept(new File("a.pdf"))).isFalse();
  }

  @Test
  void whatEndsInDotsIsToldBelow() throws Exception {
    show(Desk.Tab.ROUTINES, "routines");
    JList<?> list = (JList<?>) find("routines").orElseThrow();
    Waiting.until("the routines", () -> onSwing(() -> list.getModel().getSize() > 2));
    SwingUtilities.invokeAndWait(
        () -> {
          list.setSize(300, 400);
          list.setSelectedIndex(2);
        });
    assertThat(told("about")).startsWith("Sciatica, from two hours after getting up\nPain and");
  }

  /** A screen reader reads the name: it is that of what was told last. */
  @Test
  void whatIsPutBackIsHeardToBeBack() throws Exception {
    show(Desk.Tab.DONE, "delete one");
    SwingUtilities.invokeAndWait(() -> press("delete one"));
    Waiting.until("what is told", () -> onSwing(() -> told("deleted").contains("was deleted")));
    SwingUtilities.invokeAndWait(() -> press("undo"));
    Waiting.until("what is told", () -> onSwing(() -> told("deleted").contains("is back")));
    assertThat(find("deleted").orElseThrow().getAccessibleContext().getAccessibleName())
        .isEqualTo("The session is back.");
  }

  /** In a low window, and beside what is not scrolled. */
  @Test
  void whatIsMissingIsSeenWithoutScrolling() throws Exception {
    SwingUtilities.invokeAndWait(() -> desk.begin("sheet"));
    Waiting.until("what is asked", () -> onSwing(() -> find("holds.sheet.a").isPresent()));
    SwingUtilities.invokeAndWait(
        () -> {
          ((JTextField) find("holds.sheet.a").orElseThrow()).setText("8");
          press("start-answered");
          desk.setSize(440, 260);
          layOut(desk);
          JTextComponent why = (JTextComponent) find("missing-problem").orElseThrow();
          assertThat(why.getText()).isEqualTo("Please fill this in first.");
          assertThat(why.getVisibleRect().getSize()).isEqualTo(why.getSize());
          assertThat(why.getHeight()).isPositive();
        });
    assertThat(program.changes).isEmpty();
  }

  @Test
  void headingsStandInTheirOrderHoweverNarrowItIs() throws Exception {
    SwingUtilities.invokeAndWait(
        () -> {
          desk.setSize(300, 800);
          layOut(desk);
          JTabbedPane tabs = (JTabbedPane) find("tabs").orElseThrow();
          for (int i = 1; i < tabs.getTabCount(); i++) {
            assertThat(tabs.getBoundsAt(i).x).isGreaterThan(tabs.getBoundsAt(i - 1).x);
            assertThat(tabs.getBoundsAt(i).y).isEqualTo(tabs.getBoundsAt(0).y);
          }
        });
  }

  /** Without a screen nothing is laid out by itself. */
  private static void layOut(Container part) {
    part.doLayout();
    for (Component inside : part.getComponents()) {
      if (inside instanceof Container container) {
        layOut(container);
      }
    }
  }

  private String told(String name) {
    return ((JTextComponent) find(name).orElseThrow()).getText();
  }

  private List<String> texts() {
    return in(desk)
        .filter(JLabel.class::isInstance)
        .map(part -> ((JLabel) part).getText())
        .toList();
  }

  private void press(String name) {
    ((AbstractButton) find(name).orElseThrow()).doClick();
  }

  private Optional<Component> find(String name) {
    return in(desk).filter(part -> name.equals(part.getName())).findFirst();
  }

  private static Stream<Component> in(Component part) {
    return part instanceof Container container
        ? Stream.concat(Stream.of(part), Stream.of(container.getComponents()).flatMap(DeskTest::in))
        : Stream.of(part);
  }

  private static boolean onSwing(BooleanSupplier look) throws Exception {
    boolean[] seen = new boolean[1];
    SwingUtilities.invokeAndWait(() -> seen[0] = look.getAsBoolean());
    return seen[0];
  }
}
