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
import backtalk.window.paint.Palette;
import backtalk.window.paint.Parts;
import com.formdev.flatlaf.FlatClientProperties;
import java.awt.BorderLayout;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
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

  /** FlatLaf has them grow with the letters. */
  private static final int TAB_HEIGHT = 42;

  private static final int LOW_TAB_HEIGHT = 30;
  private static final Insets TIGHT_TAB = new Insets(2, 6, 2, 6);

  /** With fewer lines than so many the pages have all of the room, and no headings. */
  private static final int LOW = 24;

  /** In less than so many heights of a line the headings of the pages are close to each other. */
  private static final int NARROW = 36;

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
  private final CheckUpPage checkUp;
  private final Palette palette;

  /** Somebody speaks into the microphone for a long time: the pages must not wait for that. */
  private final UiWorker speaking = new UiWorker(this::tell);

  private Optional<BoothPage> booth = Optional.empty();
  private JComponent seen = tabs;
  private boolean isLow;
  private final JButton open = Parts.plain("Open…");
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
    checkUp = new CheckUpPage(palette, program, aside, this::freed);
    add(Desk.Tab.ROUTINES, routines);
    add(Desk.Tab.DONE, done);
    add(Desk.Tab.SETTINGS, settings);
    add(Desk.Tab.CHECK_UP, checkUp);
    tabs.putClientProperty("JTabbedPane.tabHeight", TAB_HEIGHT);
    tabs.setTabLayoutPolicy(JTabbedPane.SCROLL_TAB_LAYOUT); // Swing puts the first row lowest
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

  private JComponent openButton(Consumer<Path> to) {
    open.setName("open");
    Parts.named(open, "Open a routine file", "Such as one that came by mail. Key: Control O");
    open.addActionListener(event -> choose(to));
    registerKeyboardAction(
        event -> choose(to),
        KeyStroke.getKeyStroke(KeyEvent.VK_O, InputEvent.CTRL_DOWN_MASK),
        JComponent.WHEN_IN_FOCUSED_WINDOW);
    JPanel place = Parts.clear(new GridBagLayout());
    GridBagConstraints atTheEnd = new GridBagConstraints();
    atTheEnd.anchor = GridBagConstraints.LINE_END;
    atTheEnd.weightx = 1;
    place.add(open, atTheEnd);
    return Parts.padded(place, 0, 4, 0, 4);
  }

  private void choose(Consumer<Path> to) {
    JFileChooser chooser = new JFileChooser();
    chooser.setDialogTitle("Open a routine file");
    chooser.setFileFilter(ROUTINES);
    if (chooser.showOpenDialog(this) == JFileChooser.APPROVE_OPTION) {
      to.accept(chooser.getSelectedFile().toPath());
    }
  }

  @Override
  public void doLayout() {
    int line = getFontMetrics(getFont()).getHeight();
    boolean becomesLow = getHeight() < LOW * line;
    boolean isTight = becomesLow || getWidth() < NARROW * line;
    tabs.putClientProperty("JTabbedPane.tabInsets", isTight ? TIGHT_TAB : null);
    if (becomesLow != isLow) {
      isLow = becomesLow;
      tabs.putClientProperty("JTabbedPane.tabHeight", isLow ? LOW_TAB_HEIGHT : TAB_HEIGHT);
      open.putClientProperty(
          FlatClientProperties.STYLE, isLow ? "margin: 2,6,2,6" : "margin: 8,16,8,16");
      Stream.of(routines, done, settings, checkUp)
          .forEach(page -> Parts.find(page, Parts.TITLE).ifPresent(it -> it.setVisible(!isLow)));
    }
    super.doLayout();
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
    settings.tell(reply.text());
    settings.load();
    turnTo(tabs, tabs);
  }

  private void turnTo(JComponent page, JComponent first) {
    remove(seen);
    seen = page;
    add(page);
    revalidate();
    repaint();
    first.requestFocusInWindow();
    SwingUtilities.invokeLater(this::freed);
  }

  /** Somebody fills something in, or speaks into the microphone, or the computer is looked at. */
  private boolean isBusy() {
    return seen != tabs || (shown() == Tab.ROUTINES && routines.isAsking()) || checkUp.isLooking();
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

  /**
   * Shows what another has shown: the same page, what was typed and chosen in it, what was told.
   */
  void takeOver(Desk before) {
    tell(before.problem.getText(), before.problem.getText());
    routines.takeOver(before.routines);
    done.takeOver(before.done);
    settings.takeOver(before.settings);
    checkUp.takeOver(before.checkUp);
    show(before.shown());
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
