package backtalk.trial;

import backtalk.session.Command;
import backtalk.setup.Setup;
import backtalk.terminal.Stage;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The ear taught in the terminal: q leaves. */
public final class TerminalTeaching implements TeachingView {

  private static final String Q_ENDS = "q ends";

  private final Setup setup;
  private Optional<Stage> stage = Optional.empty();

  public TerminalTeaching(Setup setup) {
    this.setup = setup;
  }

  @Override
  public void begin(String text, Runnable leave) {
    stage = setup.stage();
    stage.ifPresent(
        terminal ->
            terminal.start(
                command -> {
                  if (command == Command.STOP) {
                    leave.run();
                  }
                },
                List.of(Q_ENDS)));
    say(text);
  }

  @Override
  public void ask(String words, int number, int count, boolean isAgain) {
    say(isAgain ? "  again: " + words : number + " of " + count + ": " + words);
  }

  @Override
  public void note(String text) {
    say("  " + text);
  }

  @Override
  public void end(int taught, Path file) {
    say(
        taught == 0
            ? "Nothing was kept."
            : "Backtalk knows now how you say "
                + taught
                + " words. That is kept in "
                + file
                + ", no sound is. \"backtalk listen --forget\" deletes it.");
  }

  private void say(String text) {
    if (stage.isPresent()) {
      stage.get().say(text);
    } else {
      setup.environment().out().println(text);
      setup.environment().out().flush();
    }
  }

  @Override
  public void close() {
    stage.ifPresent(Stage::close);
  }
}
