package backtalk.studio;

import backtalk.setup.Environment;
import backtalk.speech.Voice;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A voice recorded in the terminal: what is shown, and what is typed. */
public final class TerminalRecording implements RecordingView {

  private static final String CHOICES =
      Arrays.stream(RecordingChoice.values())
          .filter(choice -> choice != RecordingChoice.KEEP)
          .map(RecordingChoice::named)
          .collect(Collectors.joining(", "));

  private final PrintWriter out;
  private final BufferedReader in;

  public TerminalRecording(Environment environment) {
    this.out = environment.out();
    this.in = new BufferedReader(environment.in());
  }

  @Override
  public void begin(RecordingProgress progress) {
    out.println(progress.inWords() + " " + progress.toGoInWords());
    if (progress.toGo() > 0) {
      out.println("What is heard most comes first, so that you can stop wherever you like.");
    }
  }

  @Override
  public void ask(String sentence, RecordingProgress progress) {
    out.println();
    out.println(progress.toGoInWords());
    out.println("  " + sentence);
  }

  @Override
  public void listening() {
    out.println("  Speak now.");
    out.flush();
  }

  @Override
  public void took(Take take) {
    take.flaws().forEach(flaw -> out.println("  " + flaw.words()));
    if (take.clip().frames() > 0) {
      out.printf(Locale.ROOT, "  %.1f seconds.%n", take.clip().duration().toMillis() / 1000.0);
    }
  }

  @Override
  public void note(String text) {
    out.println("  (" + text + ")");
  }

  @Override
  public RecordingChoice choose(Take take) throws IOException {
    boolean empty = take.clip().frames() == 0;
    String question =
        take.isGood()
            ? "  Enter keeps it; " + CHOICES + ": "
            : "  Enter records it again; " + (empty ? "" : "k keep, ") + CHOICES + ": ";
    while (true) {
      out.print(question);
      out.flush();
      String line = in.readLine();
      if (line == null) {
        return RecordingChoice.STOP;
      } else if (line.isBlank()) {
        return take.isGood() ? RecordingChoice.KEEP : RecordingChoice.AGAIN;
      }
      Optional<RecordingChoice> choice =
          RecordingChoice.typed(line).filter(one -> one != RecordingChoice.KEEP || !empty);
      if (choice.isPresent()) {
        return choice.get();
      }
    }
  }

  @Override
  public void end(RecordingProgress progress, Voice voice) {
    out.println();
    out.println(
        progress.toGo() == 0
            ? "All of it is recorded."
            : progress.inWords() + " The same command goes on.");
    out.println("To be led by this voice: backtalk config set voice " + voice.id());
    out.flush();
  }
}
