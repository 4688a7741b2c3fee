package backtalk.cli;

import backtalk.audio.file.NewFile.NewFileException;
import backtalk.setup.Setup;
import backtalk.speech.SpeechException;
import backtalk.system.UserException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Opens a routine file that somebody sent. */
@Command(
    name = "open",
    mixinStandardHelpOptions = true,
    description = {
      "Open a routine file that somebody sent you: it is read back in plain words, and you are"
          + " asked whether to keep it among your own or only to play it.",
      "A window does the same by a double click, by \"Open\" or when the file is dropped on it."
    })
final class OpenCommand implements Callable<Integer> {

  private static final String QUESTION = "Play it, or keep it? p or k (Enter alone: neither): ";
  private static final String KEEP_IT = "Keep it? k (Enter alone: no): ";

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
    switch (keep ? OpenedRoutine.KEEP : ask(opened.answers())) {
      case OpenedRoutine.KEEP -> out.println(opened.keep());
      case OpenedRoutine.PLAY -> {
        return StartCommand.play(setup, Optional.of(opened.file().toString()));
      }
      default -> out.println(hint(opened.answers()));
    }
    return Cli.DONE;
  }

  private String hint(List<String> answers) {
    String given = Cli.quoted(file.toString());
    String kept = "To keep it: backtalk open --keep " + given + ".";
    return answers.contains(OpenedRoutine.PLAY)
        ? kept + " To play it: backtalk start " + given + "."
        : kept;
  }

  /** One of the answers; empty where somebody, or nobody, says neither. */
  private String ask(List<String> answers) {
    BufferedReader in = new BufferedReader(setup.environment().in());
    try {
      while (true) {
        setup.environment().out().print(answers.contains(OpenedRoutine.PLAY) ? QUESTION : KEEP_IT);
        setup.environment().out().flush();
        String line = in.readLine();
        String typed = line == null ? "" : line.strip().toLowerCase(Locale.ROOT);
        if (typed.isEmpty() || "neither".startsWith(typed)) {
          return "";
        }
        Optional<String> answer = answers.stream().filter(one -> one.startsWith(typed)).findFirst();
        if (answer.isPresent()) {
          return answer.get();
        }
      }
    } catch (IOException e) {
      return ""; // nobody answers
    }
  }
}
