package backtalk.cli;

import backtalk.audio.file.NewFile.NewFileException;
import backtalk.setup.Setup;
import backtalk.speech.SpeechException;
import backtalk.system.UserException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Opens a routine file that somebody sent. */
@Command(
    name = "open",
    mixinStandardHelpOptions = true,
    description = {
      "Open a routine file that somebody sent you: it is read back in plain words, and you are asked"
          + " whether to keep it among your own or only to play it.",
      "A window does the same by a double click, by \"Open\" or when the file is dropped on it."
    })
final class OpenCommand implements Callable<Integer> {

  private static final String QUESTION = "Play it, or keep it? p or k (Enter alone: neither): ";

  @Parameters(paramLabel = "FILE", description = "The routine file.")
  Path file = Path.of("");

  @Option(names = "--keep", description = "Keep it, without a question.")
  boolean keep;

  private final Setup setup;

  OpenCommand(Setup setup) {
    this.setup = setup;
  }

  @Override
  public Integer call()
      throws UserException, SpeechException, NewFileException, InterruptedException {
    OpenedRoutine opened = OpenedRoutine.read(setup, file);
    PrintWriter out = setup.environment().out();
    opened.lines().forEach(out::println);
    String answer = keep ? OpenedRoutine.KEEP : ask();
    if (answer.isEmpty()) {
      out.println("To keep it: backtalk open --keep FILE. To play it: backtalk start FILE.");
    } else if (OpenedRoutine.KEEP.startsWith(answer)) {
      out.println(opened.keep());
    } else if (OpenedRoutine.PLAY.startsWith(answer)) {
      StartCommand start = new StartCommand(setup);
      start.routine = opened.file().toString();
      return start.call();
    }
    return Cli.DONE;
  }

  private String ask() {
    setup.environment().out().print(QUESTION);
    setup.environment().out().flush();
    try {
      String line = new BufferedReader(setup.environment().in()).readLine();
      return line == null ? "" : line.strip().toLowerCase(Locale.ROOT);
    } catch (IOException e) {
      return ""; // nobody answers
    }
  }
}
