package backtalk.desk;

import backtalk.bus.BusException;
import backtalk.bus.DesktopColours;
import backtalk.bus.SessionBus;
import backtalk.config.ConfigTable;
import backtalk.live.Asker;
import backtalk.live.Listeners;
import backtalk.live.Onlooker;
import backtalk.live.status.StatusLine;
import backtalk.score.ScoredSegment;
import backtalk.session.Command;
import backtalk.session.Director;
import backtalk.session.PlayerListener;
import backtalk.setup.SessionResources;
import backtalk.setup.Setup;
import backtalk.system.Daemon;
import backtalk.window.SessionWindow;
import backtalk.window.SessionWindow.NoWindowException;
import backtalk.window.SessionWindow.Theme;
import backtalk.window.play.Watch;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * Opens the window beside a session that already sounds, and keeps it open for the next one. A
 * window takes a while to load, and the first words must not wait for it, nor go without it.
 */
public final class WindowKeeper implements Onlooker, AutoCloseable {

  static final String NO_ANSWER =
      "A session is running already, and does not answer. Wait a moment, and start Backtalk again.";

  private final Setup setup;
  private final Theme theme;
  private final AtomicBoolean begun = new AtomicBoolean();
  private final AtomicBoolean fileWanted = new AtomicBoolean();
  private final CountDownLatch tried = new CountDownLatch(1);
  private final List<Consumer<SessionWindow>> waiting = new ArrayList<>();
  private Optional<SessionWindow> opened = Optional.empty();
  private Optional<DesktopColours> colours = Optional.empty();
  private boolean isClosed;
  private volatile Optional<String> note = Optional.empty();
  private volatile Optional<Watch> watched = Optional.empty();

  public WindowKeeper(Setup setup, Theme theme) {
    this.setup = setup;
    this.theme = theme;
  }

  /** Opens it, if that has not been begun; returns at once. */
  void openInBackground() {
    if (!begun.get() && !begun.getAndSet(true)) {
      Daemon.start("window", this::open);
    }
  }

  private void open() {
    try {
      ProgramBackend program = new ProgramBackend(setup, this::recolour);
      opened(SessionWindow.open(theme, program, setup.environment().variables()));
      Daemon.start("colours", this::followDesktop);
    } catch (NoWindowException e) {
      setup.environment().err().println(e.getMessage() + " Backtalk continues without it.");
    } finally {
      tried.countDown();
    }
  }

  private Theme theme() {
    return setup.anew().configOrDefaults().get(ConfigTable.THEME);
  }

  /** The person has chosen other colours. */
  private void recolour() {
    Theme wanted = theme();
    tell(window -> window.wear(wanted));
  }

  /** As long as the window is open; where nothing tells, its colours stay as they are. */
  private void followDesktop() {
    SessionBus.of(setup.environment().variables()).ifPresent(this::follow);
  }

  private void follow(SessionBus bus) {
    try {
      DesktopColours colours =
          DesktopColours.follow(
              bus,
              dark -> {
                if (theme() == Theme.AUTO) {
                  tell(window -> window.wear(dark));
                }
              });
      keep(colours);
    } catch (BusException e) {
      // Light and dark are an extra.
    }
  }

  private synchronized void keep(DesktopColours followed) {
    if (isClosed) {
      followed.close();
    } else {
      colours = Optional.of(followed);
    }
  }

  private synchronized void opened(SessionWindow window) {
    opened = Optional.of(window);
    waiting.forEach(told -> told.accept(window));
    waiting.clear();
  }

  /** The window is told now or, while it opens, in the order of what there is to tell. */
  public synchronized void tell(Consumer<SessionWindow> what) {
    opened.ifPresentOrElse(what, () -> waiting.add(what));
  }

  /** The window, waited for; empty where there is none. */
  public Optional<SessionWindow> window() throws InterruptedException {
    openInBackground();
    tried.await();
    synchronized (this) {
      return opened;
    }
  }

  @Override
  public PlayerListener watch(
      SessionResources resources, StatusLine course, Director director, Consumer<Command> to) {
    Watch watch =
        new Watch(
            resources.routine().name(),
            resources.routine().needs(),
            resources.engine().format(),
            course::left,
            director::comingAfter);
    watched = Optional.of(watch);
    tell(window -> window.play(watch, to, () -> writeFile(to)));
    return new Listeners(watch, new OnFirstWords(this::openInBackground));
  }

  private void writeFile(Consumer<Command> to) {
    fileWanted.set(true);
    to.accept(Command.QUIT);
  }

  @Override
  public boolean canWaitForSound() throws InterruptedException {
    fileWanted.set(false);
    return window().isPresent();
  }

  @Override
  public boolean wantsFile() {
    return fileWanted.getAndSet(false);
  }

  /** Opening a window takes the computer's time, which belongs to the first words. */
  private record OnFirstWords(Runnable open) implements PlayerListener {

    @Override
    public void heard(ScoredSegment segment, long frame) {
      open.run();
    }

    @Override
    public void soundLost(String why) {
      open.run();
    }
  }

  @Override
  public void note(String why) {
    note = Optional.of(why);
  }

  @Override
  public void remark(String text) {
    watched.ifPresent(watch -> watch.remark(text));
    openInBackground(); // what is remarked before the first words is why they wait
  }

  /** A session is over: its window shows what was done, or why it could not be played. */
  public void over() {
    Optional<String> why = note;
    note = Optional.empty();
    tell(window -> why.ifPresentOrElse(window::showProblem, window::showDone));
  }

  @Override
  public synchronized Asker asker(Asker otherwise) {
    return opened.<Asker>map(WindowAsker::new).orElse(otherwise);
  }

  /** Asks in the window. */
  private record WindowAsker(SessionWindow window) implements Asker {

    @Override
    public String ask(String question) {
      return "";
    }

    @Override
    public String ask(String question, String shown, List<String> answers) {
      return window.ask(shown, answers);
    }
  }

  @Override
  public boolean show() {
    tell(SessionWindow::toFront);
    return begun.get() && (tried.getCount() > 0 || isOpen());
  }

  private synchronized boolean isOpen() {
    return opened.isPresent();
  }

  /** Shows the session of another process until it is over; returns at once. */
  public void follow() {
    FollowedSession followed = new FollowedSession(setup.environment().sessionFolders());
    tell(window -> window.follow(followed, followed::send));
    Daemon.start("followed session", () -> follow(followed));
  }

  private void follow(FollowedSession followed) {
    try {
      while (followed.look()) {
        // The next look waits for a command, or a moment.
      }
      tell(SessionWindow::showDone);
    } catch (IOException e) {
      tell(window -> window.showProblem(NO_ANSWER));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public synchronized void close() {
    isClosed = true;
    colours.ifPresent(DesktopColours::close);
    opened.ifPresent(SessionWindow::close);
  }
}
