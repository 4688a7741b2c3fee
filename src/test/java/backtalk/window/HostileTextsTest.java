package backtalk.window;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.Waiting;
import backtalk.window.pages.Booth;
import backtalk.window.pages.CheckedThing;
import backtalk.window.pages.DoneSession;
import backtalk.window.pages.HistoryOverview;
import backtalk.window.pages.MissingAnswer;
import backtalk.window.pages.QuestionPage;
import backtalk.window.pages.RecordingOffer;
import backtalk.window.pages.RecordingOffer.RecordingWish;
import backtalk.window.pages.ReminderSheet;
import backtalk.window.pages.RoutineCard;
import backtalk.window.pages.RoutineInside;
import backtalk.window.pages.Sheet;
import backtalk.window.pages.WindowBackend;
import backtalk.window.pages.WindowBackend.Reply;
import backtalk.window.paint.Look;
import backtalk.window.paint.Palette;
import backtalk.window.play.PlayPage;
import backtalk.window.play.Scene;
import backtalk.window.play.Scene.Figure;
import com.sun.net.httpserver.HttpServer;
import java.awt.Component;
import java.awt.Container;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JToolTip;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever the texts are that a window shows, it asks nobody for anything. */
@Timeout(60)
class HostileTextsTest {

  private final Queue<String> requests = new ConcurrentLinkedQueue<>();
  private HttpServer server;

  @BeforeEach
  void listen() throws Exception {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          requests.add(exchange.getRequestURI().getPath());
          exchange.sendResponseHeaders(404, -1);
          exchange.close();
        });
    server.start();
    SwingUtilities.invokeAndWait(() -> new Look(Palette.LIGHT).install());
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private String hostile(String where) {
    return "<html><img src=http://127.0.0.1:" + server.getAddress().getPort() + "/" + where + ">";
  }

  /** Else no other test here could fail. */
  @Test
  void swingByItselfWouldAsk() throws Exception {
    SwingUtilities.invokeAndWait(
        () -> {
          JLabel label = new JLabel();
          label.putClientProperty("html.disable", false);
          label.setText(hostile("control"));
          paint(label);
        });

    Waiting.until("the request", () -> requests.contains("/control"));
  }

  @Test
  void noPartOfAnyKindAsks() throws Exception {
    SwingUtilities.invokeAndWait(
        () -> {
          paint(new JLabel(hostile("label")));
          paint(new JButton(hostile("button")));
          paint(new JCheckBox(hostile("check")));
          paint(new JComboBox<>(new String[] {hostile("box")}));
          JToolTip tip = new JButton().createToolTip();
          tip.setTipText(hostile("tip"));
          paint(tip);
        });

    assertNothingAsked();
  }

  @Test
  void noPageOfTheWindowAsks() throws Exception {
    Hostile program = new Hostile();
    Desk[] desk = new Desk[1];
    SwingUtilities.invokeAndWait(
        () -> desk[0] = new Desk(Palette.LIGHT, program, id -> {}, file -> {}));
    for (Desk.Tab tab : Desk.Tab.values()) {
      SwingUtilities.invokeAndWait(
          () -> {
            desk[0].tell(hostile("problem"));
            desk[0].show(tab);
            desk[0].show(tab);
            all(desk[0], JButton.class).stream()
                .filter(button -> "Check now".equals(button.getText()))
                .forEach(JButton::doClick);
          });
      // What a page shows is read beside Swing's thread, one thing after the other.
      String sign =
          switch (tab) {
            case ROUTINES -> "routines";
            case DONE -> "done-on";
            case SETTINGS -> "settings";
            case CHECK_UP -> "check-up";
          };
      Waiting.until("what the page shows", () -> program.asked.contains(sign));
      SwingUtilities.invokeAndWait(() -> {});
      SwingUtilities.invokeAndWait(() -> paint(desk[0]));
    }
    press(desk[0], Desk.Tab.DONE, "delete " + hostile("id"), "delete", program);
    press(desk[0], Desk.Tab.ROUTINES, "look-inside", "inside", program);
    press(desk[0], Desk.Tab.SETTINGS, "do RECORD", "recording", program);
    SwingUtilities.invokeAndWait(
        () ->
            all(desk[0], JButton.class).stream()
                .filter(part -> "record-start".equals(part.getName()))
                .forEach(JButton::doClick));
    Waiting.until("what is recorded", () -> program.asked.contains("record"));
    SwingUtilities.invokeAndWait(() -> {});
    SwingUtilities.invokeAndWait(() -> paint(desk[0]));
    SwingUtilities.invokeAndWait(() -> desk[0].leave());
    boolean[] isBack = new boolean[1];
    Waiting.until(
        "the settings",
        () -> {
          SwingUtilities.invokeAndWait(
              () ->
                  isBack[0] =
                      all(desk[0], JButton.class).stream()
                          .anyMatch(part -> "do REMIND".equals(part.getName())));
          return isBack[0];
        });
    press(desk[0], Desk.Tab.SETTINGS, "do REMIND", "reminders", program);
    SwingUtilities.invokeAndWait(() -> {});
    SwingUtilities.invokeAndWait(() -> desk[0].begin("b"));
    Waiting.until("what is missing", () -> program.asked.contains("missing"));
    SwingUtilities.invokeAndWait(() -> {});
    SwingUtilities.invokeAndWait(() -> paint(desk[0]));
    Scene scene =
        new Scene(
            Scene.PlayState.PLAYING,
            hostile("routine"),
            Optional.empty(),
            hostile("title"),
            Figure.LEFT,
            hostile("repetition"),
            hostile("phase"),
            Optional.empty(),
            hostile("caption"),
            hostile("needs"),
            hostile("next"),
            hostile("left"));
    SwingUtilities.invokeAndWait(
        () -> {
          PlayPage page = new PlayPage(Palette.LIGHT, command -> {}, () -> {}, () -> {});
          page.show(scene);
          paint(page);
          List<String> answers = List.of(hostile("answer"));
          paint(
              new QuestionPage(
                  Palette.LIGHT,
                  hostile("question"),
                  hostile("text"),
                  answers,
                  hostile("none"),
                  answer -> {}));
        });

    assertNothingAsked();
  }

  /** Presses a button of a page, and has what comes of it be painted. */
  private void press(Desk desk, Desk.Tab tab, String button, String sign, Hostile program)
      throws Exception {
    SwingUtilities.invokeAndWait(() -> desk.show(tab));
    List<JButton> found = new ArrayList<>();
    Waiting.until(
        button,
        () -> {
          SwingUtilities.invokeAndWait(
              () ->
                  all(desk, JButton.class).stream()
                      .filter(part -> button.equals(part.getName()))
                      .findFirst()
                      .ifPresent(found::add));
          return !found.isEmpty();
        });
    SwingUtilities.invokeAndWait(() -> found.get(0).doClick());
    Waiting.until(sign, () -> program.asked.contains(sign));
    SwingUtilities.invokeAndWait(() -> {});
    SwingUtilities.invokeAndWait(() -> paint(desk));
  }

  /** A request would have been sent before one that is sent now. */
  private void assertNothingAsked() throws Exception {
    SwingUtilities.invokeAndWait(
        () -> {
          JLabel label = new JLabel();
          label.putClientProperty("html.disable", false);
          label.setText(hostile("last"));
          paint(label);
        });
    Waiting.until("the last request", () -> requests.contains("/last"));
    assertThat(requests).containsOnly("/last");
  }

  private static void paint(JComponent part) {
    part.setSize(900, 700);
    layOut(part);
    BufferedImage picture = new BufferedImage(900, 700, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = picture.createGraphics();
    part.printAll(g);
    g.dispose();
  }

  private static void layOut(Container part) {
    part.doLayout();
    for (Component inner : part.getComponents()) {
      if (inner instanceof Container container) {
        layOut(container);
      }
    }
  }

  private static <T> List<T> all(Container in, Class<T> type) {
    List<T> all = new ArrayList<>();
    for (Component part : in.getComponents()) {
      if (type.isInstance(part)) {
        all.add(type.cast(part));
      }
      if (part instanceof Container container) {
        all.addAll(all(container, type));
      }
    }
    return all;
  }

  /** Each of its texts wants a picture. */
  private final class Hostile implements WindowBackend {

    final Queue<String> asked = new ConcurrentLinkedQueue<>();

    private RoutineCard card(String id, Optional<String> problem) {
      return new RoutineCard(
          id,
          hostile("name"),
          hostile("group"),
          hostile("purpose"),
          hostile("length"),
          hostile("often"),
          hostile("need"),
          Optional.empty(),
          hostile("asks"),
          problem);
    }

    @Override
    public List<RoutineCard> routines() {
      asked.add("routines");
      return List.of(card("b", Optional.empty()), card("a", Optional.of(hostile("card-problem"))));
    }

    @Override
    public RoutineInside inside(String routine) {
      asked.add("inside");
      List<String> sentences = List.of(hostile("sentence"));
      return new RoutineInside(
          card("b", Optional.of(hostile("card-problem"))),
          sentences,
          sentences,
          List.of(
              new RoutineInside.ShownStretch(
                  hostile("stretch"), hostile("dose"), hostile("words"), List.of())));
    }

    @Override
    public List<MissingAnswer> missing(String routine) {
      asked.add("missing");
      return List.of(
          new MissingAnswer(
              "side",
              hostile("question"),
              List.of(new Sheet.Option("left", hostile("option"))),
              "",
              ""),
          new MissingAnswer("hold", hostile("question"), List.of(), hostile("unit"), "s"));
    }

    @Override
    public Sheet settings(String routine) {
      asked.add("settings");
      List<Sheet.Option> options = List.of(new Sheet.Option("voice", hostile("voice")));
      return new Sheet(
          List.of(
              new Sheet.SheetSection(
                  hostile("section"),
                  List.of(
                      new Sheet.Heading(hostile("heading")),
                      new Sheet.Shown(hostile("shown"), "voice", options),
                      row(new Sheet.Pick("voice", options, true)),
                      new Sheet.Doing(
                          Sheet.Deed.RECORD,
                          hostile("doing"),
                          hostile("doing-help"),
                          hostile("doing-button")),
                      new Sheet.Doing(Sheet.Deed.REMIND, "", "", hostile("remind-button")),
                      row(new Sheet.Slide(1, 0, 2, 1, hostile("unit"), "")),
                      row(new Sheet.Field(hostile("field"))),
                      row(new Sheet.Inclusion("stretch", true)),
                      row(new Sheet.Toggle(true, "true", "false"))))),
          hostile("file"),
          Optional.of(hostile("sheet-problem")));
    }

    private Sheet.Row row(Sheet.Control control) {
      return new Sheet.Row("setting", hostile("label"), hostile("help"), true, control);
    }

    @Override
    public Reply set(String setting, String value) {
      return new Reply(false, hostile("reply"));
    }

    @Override
    public Reply leaveOut(String stretch, boolean isOut) {
      return new Reply(false, hostile("reply"));
    }

    @Override
    public Reply unset(String setting) {
      return new Reply(false, hostile("reply"));
    }

    @Override
    public Reply listen() {
      return new Reply(false, hostile("reply"));
    }

    @Override
    public RecordingOffer recording() {
      asked.add("recording");
      List<Sheet.Option> options = List.of(new Sheet.Option("id", hostile("option")));
      return new RecordingOffer(options, options, "id");
    }

    @Override
    public Reply record(RecordingWish wish, Booth booth) {
      booth.show(
          new Booth.BoothScene(
              hostile("title"),
              hostile("progress"),
              0,
              hostile("words"),
              hostile("state"),
              hostile("note"),
              false,
              List.of(new Booth.BoothAnswer("STOP", hostile("answer"), 'q', true)),
              "STOP"));
      asked.add("record");
      try {
        return new Reply(true, hostile(booth.answer()));
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }

    @Override
    public Reply teach(Booth booth) {
      return new Reply(true, hostile("reply"));
    }

    @Override
    public Reply forget() {
      return new Reply(true, hostile("reply"));
    }

    @Override
    public ReminderSheet reminders(String routine) {
      asked.add("reminders");
      ReminderSheet.When when = new ReminderSheet.When(Set.of(), hostile("times"));
      return new ReminderSheet(
          List.of(new Sheet.Option("id", hostile("option"))),
          "id",
          List.of(hostile("told")),
          when,
          true,
          when,
          Optional.of(hostile("reminder-problem")));
    }

    @Override
    public Reply remind(String routine, ReminderSheet.When when) {
      return new Reply(false, hostile("reply"));
    }

    @Override
    public Reply remindNot(String routine) {
      return new Reply(false, hostile("reply"));
    }

    @Override
    public void checkUp(Consumer<CheckedThing> to) {
      asked.add("check-up");
      to.accept(
          new CheckedThing(
              hostile("thing"), CheckedThing.Mark.BAD, hostile("finding"), hostile("advice")));
    }

    @Override
    public HistoryOverview done() {
      asked.add("done");
      LocalDate today = LocalDate.of(2026, 11, 20);
      return new HistoryOverview(
          Set.of(today), Set.of(today), today, today, hostile("streak"), true);
    }

    @Override
    public List<DoneSession> doneOn(LocalDate day) {
      asked.add("done-on");
      return List.of(
          new DoneSession(
              hostile("id"),
              hostile("done"),
              hostile("total"),
              List.of(
                  new DoneSession.DoneStretch(
                      hostile("stretch"), hostile("what"), hostile("note")))));
    }

    @Override
    public Reply delete(String session) {
      asked.add("delete");
      return new Reply(true, hostile("reply"));
    }

    @Override
    public Reply undelete() {
      return new Reply(false, hostile("reply"));
    }
  }
}
