package backtalk.cli;

import backtalk.audio.file.NewFile.NewFileException;
import backtalk.config.Config;
import backtalk.config.ConfigTable;
import backtalk.desk.WindowKeeper;
import backtalk.live.OneSession;
import backtalk.live.SessionRun;
import backtalk.plan.PlanException;
import backtalk.setup.Setup;
import backtalk.speech.SpeechException;
import backtalk.system.UserException;
import backtalk.window.SessionWindow;
import backtalk.window.SessionWindow.WindowRequest;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Opens the window; what a launcher runs. */
@Command(
    name = "window",
    mixinStandardHelpOptions = true,
    description = "Open the window. The session starts at once, unless your config says otherwise.")
final class WindowCommand implements Callable<Integer> {

  @Option(
      names = "--start",
      arity = "0..1",
      fallbackValue = "",
      paramLabel = "ROUTINE",
      description =
          "Start this routine at once: its id, as \"backtalk list\" shows it, or a file; default:"
              + " the usual one.")
  @Nullable String start;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "Show this routine file in plain words first, then keep it or play it.")
  @Nullable Path file;

  @Option(names = "--choose", description = "Show the routines first.")
  boolean choose;

  @Option(names = "--settings", description = "Show your settings first.")
  boolean settings;

  private static final String ASKED =
      "Before this routine starts, something has to be filled in. The window asks for it.";

  private final Setup setup;
  private boolean shownElsewhere;

  WindowCommand(Setup setup) {
    this.setup = setup;
  }

  @Override
  public Integer call() throws Exception {
    // what is wrong with it is told when a session is to be played
    Config config = setup.configOrDefaults();
    try (WindowKeeper keeper = new WindowKeeper(setup, config.get(ConfigTable.THEME))) {
      if (file != null
          || choose
          || settings
          || (start == null && !config.get(ConfigTable.START_AT_ONCE))) {
        return showFirst(keeper);
      }
      int code = session(named(start), keeper);
      return shownElsewhere ? code : goOn(code, keeper);
    }
  }

  private static Optional<String> named(@Nullable String routine) {
    return Optional.ofNullable(routine).filter(id -> !id.isEmpty());
  }

  /** Beside a session that runs, its own window is what is shown. */
  private int showFirst(WindowKeeper keeper) throws Exception {
    try (OneSession one = OneSession.take(setup.environment())) {
      if (one.isElsewhere()) {
        int code = elsewhere(one, keeper);
        return shownElsewhere ? code : goOn(code, keeper);
      }
    }
    Optional<SessionWindow> window = keeper.window();
    if (window.isEmpty()) {
      throw new UserException("Without a window, use backtalk list, start and config.");
    }
    if (file != null) {
      return wishes(open(file, window.get(), keeper), window.get(), keeper);
    } else if (settings) {
      window.get().showSettings();
    } else {
      window.get().showRoutines();
    }
    return wishes(Cli.DONE, window.get(), keeper);
  }

  /** What was done is shown when a session is over. */
  private int goOn(int code, WindowKeeper keeper) throws Exception {
    Optional<SessionWindow> window = keeper.window();
    return window.isPresent() ? wishes(code, window.get(), keeper) : code;
  }

  private int wishes(int before, SessionWindow window, WindowKeeper keeper) throws Exception {
    int code = before;
    while (true) {
      WindowRequest wish = window.await();
      if (wish instanceof WindowRequest.Start next) {
        code = session(named(next.routine()), keeper);
      } else if (wish instanceof WindowRequest.Open opened) {
        code = open(opened.file(), window, keeper);
      } else {
        return code;
      }
    }
  }

  /** A file of somebody else is read back before anything comes of it. */
  private int open(Path given, SessionWindow window, WindowKeeper keeper) throws Exception {
    try {
      OpenedRoutine opened = OpenedRoutine.read(setup.anew(), given);
      List<String> answers = opened.answers();
      boolean isBoth = answers.size() > 1;
      String question = isBoth ? "Play it, or keep it?" : "Keep it?";
      switch (window.ask(question, opened.lines(), answers, isBoth ? "Neither" : "No")) {
        case OpenedRoutine.PLAY -> {
          return session(Optional.of(opened.file().toString()), keeper);
        }
        case OpenedRoutine.KEEP -> window.showNews(opened.keep());
        default -> window.showRoutines();
      }
      return Cli.DONE;
    } catch (UserException e) {
      window.showProblem(Endings.written(e));
      return new Endings(setup).tell(e);
    }
  }

  /** Brings the session's own window to the front, or else follows the session in this one. */
  private int elsewhere(OneSession one, WindowKeeper keeper) throws InterruptedException {
    shownElsewhere = one.isShown();
    if (shownElsewhere) {
      return Cli.DONE;
    }
    if (keeper.window().isEmpty()) {
      return Cli.elsewhere(one);
    }
    keeper.follow();
    return Cli.DONE;
  }

  /** What the person only has to fill in is asked in the window; aloud, where to look. */
  private int missing(PlanException e, Optional<String> routine, WindowKeeper keeper)
      throws Exception {
    Optional<SessionWindow> window = keeper.window();
    if (window.isEmpty()) {
      throw e;
    }
    if (e.missing().isEmpty()) {
      keeper.tell(shown -> shown.showProblem(Endings.written(e)));
      return new Endings(setup).tell(e);
    }
    Setup now = setup.anew();
    String usual = now.usualRoutine(now.config());
    String id = routine.orElse(usual);
    if (!now.shelf().holds(id)) {
      return open(Path.of(id), window.get(), keeper); // what is filled in has to be kept with it
    }
    keeper.tell(shown -> shown.begin(id));
    new Endings(setup).aloud(ASKED);
    return Cli.BAD_INPUT;
  }

  /** Plays a session. What keeps it from being played is shown and spoken, if there is a window. */
  private int session(Optional<String> routine, WindowKeeper keeper) throws Exception {
    try (OneSession one = OneSession.begin(setup.environment())) {
      if (one.isElsewhere()) {
        return elsewhere(one, keeper);
      }
      int code = Cli.code(new SessionRun(setup.anew(), one, keeper).play(routine));
      keeper.over();
      return code;
    } catch (PlanException e) {
      return missing(e, routine, keeper);
    } catch (UserException | SpeechException | NewFileException | Error e) {
      if (keeper.window().isEmpty()) {
        throw e;
      }
      keeper.tell(window -> window.showProblem(Endings.written(e)));
      return new Endings(setup).tell(e);
    }
  }
}
