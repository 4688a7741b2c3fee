package backtalk.window;

import backtalk.routine.RoutineFileName;
import backtalk.window.pages.Booth;
import backtalk.window.pages.BoothPage;
import backtalk.window.pages.CheckUpPage;
import backtalk.window.pages.HistoryPage;
import backtalk.window.pages.RecordPage;
import backtalk.window.pages.RecordingOffer;
import backtalk.window.pages.RemindersPage;
import backtalk.window.pages.RoutinesPage;
import backtalk.window.pages.SettingsPage;
import backtalk.window.pages.Sheet;
import backtalk.window.pages.UiWorker;
import backtalk.window.pages.WindowBackend;
import backtalk.window.pages.WindowBackend.Reply;
import backtalk.window.paint.Look;
import backtalk.window.paint.Palette;
import backtalk.window.paint.Parts;
import java.awt.BorderLayout;
import java.awt.FlowLayout;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JFileChooser;
import javax.swing.JPanel;
import javax.swing.JTabbedPane;
import javax.swing.JTextArea;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import javax.swing.filechooser.FileFilter;

/** What is seen while no session plays: the routines, what was done, settings, a check-up. */
final class Desk extends JPanel {

  /** FlatLaf has it grow with the letters. */
  private static final int TAB_HEIGHT = 42;

  /** In a list of files; folders are walked through. */
  static final FileFilter ROUTINES =
      new FileFilter() {
        @Override
        public boolean accept(File file) {
          return file.isDirectory() || RoutineFileName.is(file.getName());
        }

        @Override
        public String getDescription() {
          return "Routines (.backtalk, .yaml)";
        }
      };

  private static final List<Tab> TABS = List.of(Tab.values());

  private final WindowBackend program;
  private final UiWorker aside = new UiWorker(this::tell);
  private final JTabbedPane tabs = new JTabbedPane();
  private final RoutinesPage routines;
  private final HistoryPage done;
  private final SettingsPage settings;
  private final Palette palette;

  /** Somebody speaks into the microphone for a long time: the pages must not wait for that. */
  private final UiWorker speaking = new UiWorker(this::tell);

  private Optional<BoothPage> booth = Optional.empty();
  private JComponent seen = tabs;
  private Runnable whenFree = () -> {};
  private final JTextArea problem;
  private final JPanel banner = new JPanel(new BorderLayout());

  /**
   * @param start takes the id of the routine to start
   * @param open takes a routine file of somebody else
   */
  Desk(Palette palette, WindowBackend program, Consumer<String> start, Consumer<Path> open) {
    super(new BorderLayout());
    this.palette = palette;
    this.program = program;
    setBackground(palette.ground());
    routines = new RoutinesPage(palette, program, aside, start);
    routines.addPropertyChangeListener(
        RoutinesPage.ANSWERED, event -> SwingUtilities.invokeLater(this::freed));
    done = new HistoryPage(palette, program, aside);
    settings = new SettingsPage(palette, program, aside, this::begin);
    CheckUpPage checkUp = new CheckUpPage(palette, program, aside);
    add(Desk.Tab.ROUTINES, routines);
    add(Desk.Tab.DONE, done);
    add(Desk.Tab.SETTINGS, settings);
    add(Desk.Tab.CHECK_UP, checkUp);
    tabs.putClientProperty("JTabbedPane.tabHeight", TAB_HEIGHT);
    tabs.setName("tabs");
    tabs.getAccessibleContext().setAccessibleName("Pages");
    tabs.addChangeListener(event -> load());
    tabs.putClientProperty("JTabbedPane.trailingComponent", openButton(open));
    problem = Parts.lines(palette.text());
    problem.setName("problem");
    banner.setBackground(palette.surface());
    banner.add(Parts.padded(problem, 14, 28, 14, 28));
    banner.setVisible(false);
    add(banner, "North");
    add(tabs);
  }

  /** The pages, in their order. */
  enum Tab {
    ROUTINES("Routines"),
    DONE("What you did"),
    SETTINGS("Settings"),
    CHECK_UP("Check-up");

    private final String title;

    Tab(String title) {
      this.title = title;
    }
  }

  private void add(Tab tab, JComponent page) {
    tabs.addTab(tab.title, page);
  }

  private JComponent openButton(Consumer<Path> open) {
    JButton button = Parts.plain("Open …");
    button.setName("open");
    Parts.named(button, "Open a routine file", "Such as one that came by mail. Key: Control O");
    button.addActionListener(event -> choose(open));
    registerKeyboardAction(
        event -> choose(open),
        KeyStroke.getKeyStroke(KeyEvent.VK_O, InputEvent.CTRL_DOWN_MASK),
        JComponent.WHEN_IN_FOCUSED_WINDOW);
    JPanel place = Parts.clear(new FlowLayout(FlowLayout.TRAILING, Look.space(12), Look.space(4)));
    place.add(button);
    return place;
  }

  private void choose(Consumer<Path> open) {
    JFileChooser chooser = new JFileChooser();
    chooser.setDialogTitle("Open a routine file");
    chooser.setFileFilter(ROUTINES);
    if (chooser.showOpenDialog(this) == JFileChooser.APPROVE_OPTION) {
      open.accept(chooser.getSelectedFile().toPath());
    }
  }

  /** Tells what has become of something; empty for nothing. */
  void news(String text) {
    tell(text, text);
  }

  private void begin(Sheet.Deed deed) {
    switch (deed) {
      case RECORD -> aside.run(program::recording, this::askWhatToRecord);
      case TEACH -> lead(program::teach);
      case REMIND -> {
        RemindersPage page = new RemindersPage(palette, program, aside, () -> turnTo(tabs, tabs));
        turnTo(page, page.first());
      }
      case FORGET -> aside.run(program::forget, this::backToSettings);
    }
  }

  private void askWhatToRecord(RecordingOffer offer) {
    RecordPage page =
        new RecordPage(
            palette,
            offer,
            wish -> lead(place -> program.record(wish, place)),
            () -> turnTo(tabs, tabs));
    turnTo(page, page.first());
  }

  /** Leads somebody through speaking, in the place of all pages. */
  private void lead(Function<Booth, Reply> through) {
    BoothPage page = new BoothPage(palette);
    booth = Optional.of(page);
    turnTo(page, page.first());
    speaking.run(
        () -> through.apply(page),
        this::backToSettings,
        () -> backToSettings(new Reply(false, "")));
  }

  private void backToSettings(Reply reply) {
    booth = Optional.empty();
    turnTo(tabs, tabs);
    settings.tell(reply.text());
    settings.load();
    freed();
  }

  private void turnTo(JComponent page, JComponent first) {
    remove(seen);
    seen = page;
    add(page);
    revalidate();
    repaint();
    first.requestFocusInWindow();
  }

  /** Somebody speaks into the microphone, or gives the answers that a routine needs. */
  private boolean isBusy() {
    return booth.isPresent() || (shown() == Tab.ROUTINES && routines.isAsking());
  }

  /** Has something done that would disturb somebody who is busy: afterwards. */
  void whenFree(Runnable then) {
    if (isBusy()) {
      whenFree = then;
    } else {
      then.run();
    }
  }

  private void freed() {
    if (!isBusy()) {
      Runnable then = whenFree;
      whenFree = () -> {};
      then.run();
    }
  }

  /** Ends what somebody is led through. */
  void leave() {
    booth.ifPresent(BoothPage::leave);
  }

  /** Turns to a page, with what it shows read anew. */
  void show(Tab tab) {
    if (seen != tabs && booth.isEmpty()) {
      turnTo(tabs, tabs);
    }
    if (tabs.getSelectedIndex() == TABS.indexOf(tab)) {
      load();
    } else {
      tabs.setSelectedIndex(TABS.indexOf(tab));
    }
    if (tab == Tab.ROUTINES) {
      routines.back();
      routines.first().requestFocusInWindow();
    } else {
      tabs.requestFocusInWindow();
    }
  }

  /** The page that is turned to. */
  Tab shown() {
    return TABS.get(tabs.getSelectedIndex());
  }

  /** Tells what another has told of the settings. */
  void takeOver(Desk before) {
    settings.tell(before.settings.told());
  }

  /** Turns to a page without reading it anew. */
  void turnTo(Tab tab) {
    tabs.setSelectedIndex(TABS.indexOf(tab));
  }

  /** Has what was done last be looked at. */
  void turnToLast() {
    done.turnToLast();
  }

  /** Starts a routine, or asks what is missing for it. */
  void begin(String routine) {
    routines.start(routine);
  }

  /** Tells what went wrong; empty for nothing. */
  void tell(String text) {
    tell(text, text.isEmpty() ? "" : "Problem:  " + text);
  }

  private void tell(String text, String shown) {
    problem.setText(shown);
    banner.setVisible(!text.isEmpty());
    banner.getAccessibleContext().setAccessibleDescription(text);
    revalidate();
  }

  private void load() {
    switch (TABS.get(tabs.getSelectedIndex())) {
      case ROUTINES -> aside.run(program::routines, routines::show);
      case DONE -> aside.run(program::done, done::show);
      case SETTINGS -> settings.load();
      case CHECK_UP -> {}
    }
  }
}
