package backtalk.app;

import backtalk.audio.file.NewFileException;
import backtalk.plan.PlanException;
import backtalk.speech.SpeechException;
import backtalk.window.SessionWindow;
import backtalk.window.Wish;
import backtalk.yaml.YamlException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Opens the window; what a launcher runs. */
@Command(
    name = "window",
    mixinStandardHelpOptions = true,
    description =
        "Open the window. The session begins at once, unless your config wants otherwise.")
final class WindowCommand implements Callable<Integer> {

  /** Names no routine: the config's is meant. */
  private static final String USUAL = "";

  @Option(
      names = "--start",
      arity = "0..1",
      fallbackValue = USUAL,
      paramLabel = "ROUTINE",
      description =
          "Start this routine at once: its id, as \"backtalk list\" shows it, or a file; the one"
              + " of your config, if you name none.")
  @Nullable String start;

  @Option(names = "--choose", description = "Show the routines first.")
  boolean choose;

  @Option(names = "--settings", description = "Show your settings first.")
  boolean settings;

  private final Setup setup;

  WindowCommand(Setup setup) {
    this.setup = setup;
  }

  @Override
  public Integer call()
      throws UserException,
          YamlException,
          PlanException,
          SpeechException,
          NewFileException,
          InterruptedException {
    try (OneSession one = OneSession.take(setup.world())) {
      if (one.isElsewhere()) {
        return one.refuse();
      }
      try (WindowKeeper keeper =
          new WindowKeeper(setup.world(), setup.config().get(ConfigTable.THEME))) {
        return run(one, keeper);
      }
    }
  }

  private int run(OneSession one, WindowKeeper keeper)
      throws UserException,
          YamlException,
          PlanException,
          SpeechException,
          NewFileException,
          InterruptedException {
    int code =
        new Playing(setup, one.lent(), keeper)
            .play(Optional.ofNullable(start).filter(id -> !id.equals(USUAL)));
    Optional<SessionWindow> window = keeper.window();
    while (window.isPresent() && window.get().await() instanceof Wish.Start next) {
      Optional<String> routine = Optional.of(next.routine()).filter(id -> !id.isEmpty());
      code = new Playing(setup.anew(), one.lent(), keeper).play(routine);
    }
    return code;
  }
}
