package backtalk.window.pages;

import backtalk.window.paint.Palette;
import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JPanel;

/** The routines: the list of them, one looked at, and what is asked before one starts. */
public final class RoutinesPage extends JPanel {

  private static final String LIST = "list";
  private static final String OTHER = "other";

  /** The property that changes when it has asked for what is missing. */
  public static final String ANSWERED = "answered";

  private final Palette palette;
  private final WindowBackend program;
  private final UiWorker aside;
  private final Consumer<String> start;
  private final CardLayout cards = new CardLayout();
  private final RoutineList list;
  private final JPanel other = new JPanel(new BorderLayout());

  /** The id of the routine that is looked at. */
  private Optional<String> looked = Optional.empty();

  /**
   * @param start takes the id of the routine to start, when nothing is missing for it
   */
  public RoutinesPage(
      Palette palette, WindowBackend program, UiWorker aside, Consumer<String> start) {
    this.palette = palette;
    this.program = program;
    this.aside = aside;
    this.start = start;
    setLayout(cards);
    setOpaque(false);
    other.setOpaque(false);
    list = new RoutineList(palette, this::start, this::look);
    add(list, LIST);
    add(other, OTHER);
  }

  /** Shows these routines; the selection stays where it was. */
  public void show(List<RoutineCard> routines) {
    list.show(routines);
  }

  /** What has the focus first. */
  public JComponent first() {
    return list.first();
  }

  /** Starts a routine, or asks what is missing for it. */
  public void start(String id) {
    aside.run(() -> program.missing(id), missing -> begin(id, missing));
  }

  private void begin(String id, List<MissingAnswer> missing) {
    if (missing.isEmpty()) {
      back();
      start.accept(id);
      return;
    }
    String name = list.nameOf(id);
    MissingPage asking =
        new MissingPage(
            palette, name, missing, answers -> answer(id, missing, answers), this::back);
    turnTo(asking, asking.first());
  }

  /** Kept one after the other; what is refused is asked again, with the reason. */
  private void answer(String id, List<MissingAnswer> asked, List<String> answers) {
    aside.run(
        () -> {
          for (int i = 0; i < asked.size(); i++) {
            WindowBackend.Reply reply = program.set(asked.get(i).setting(), answers.get(i));
            if (!reply.isGood()) {
              return reply.text();
            }
          }
          return "";
        },
        refused -> {
          if (refused.isEmpty()) {
            start(id);
          } else if (other.getComponentCount() > 0
              && other.getComponent(0) instanceof MissingPage page) {
            page.tell(refused);
          }
        });
  }

  private void look(String id) {
    aside.run(
        () -> program.inside(id),
        inside -> {
          RoutineInsidePage page =
              new RoutineInsidePage(palette, inside, () -> start(id), this::back);
          turnTo(page, page.first());
          looked = Optional.of(id);
        });
  }

  /** Shows what another has shown. */
  public void takeOver(RoutinesPage before) {
    list.takeOver(before.list);
    before.looked.ifPresent(this::look);
  }

  private void turnTo(JComponent page, JComponent first) {
    looked = Optional.empty();
    other.removeAll();
    other.add(page);
    cards.show(this, OTHER);
    other.revalidate();
    first.requestFocusInWindow();
  }

  /** Whether it asks for what is missing. */
  public boolean isAsking() {
    return other.getComponentCount() > 0 && other.getComponent(0) instanceof MissingPage;
  }

  /** Turns back to the list. */
  public void back() {
    firePropertyChange(ANSWERED, !isAsking(), true);
    looked = Optional.empty();
    other.removeAll();
    cards.show(this, LIST);
    list.first().requestFocusInWindow();
  }
}
