package backtalk.author;

import backtalk.words.English;
import backtalk.yaml.Decoder;
import backtalk.yaml.Problem;
import backtalk.yaml.Yaml;
import backtalk.yaml.YamlException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;

/**
 * Questions and answers, line by line, so that a screen reader reads them in order. A bad answer is
 * explained and asked for again. For one thread.
 */
public final class Dialogue {

  private final BufferedReader in;
  private final PrintWriter out;

  /** Both stay open. */
  public Dialogue(BufferedReader in, PrintWriter out) {
    this.in = in;
    this.out = out;
  }

  /** Says something; a line. */
  public void say(String line) {
    out.println(line);
  }

  /**
   * Asks until there is a good answer.
   *
   * @param byDefault what an empty answer means, shown with the question
   * @throws InputEndedException when there is none
   */
  <T> T ask(String question, Optional<String> byDefault, Decoder<T> decoder)
      throws InputEndedException {
    while (true) {
      Optional<T> answer = once(question, byDefault, decoder);
      if (answer.isPresent()) {
        return answer.get();
      }
    }
  }

  /** Asks without a default. */
  public <T> T ask(String question, Decoder<T> decoder) throws InputEndedException {
    return ask(question, Optional.empty(), decoder);
  }

  boolean yes(String question, boolean byDefault) throws InputEndedException {
    return ask(
        question + " yes or no", Optional.of(byDefault ? "yes" : "no"), AnswerDecoders.YES_OR_NO);
  }

  /**
   * Asks once for one of several things, of which an empty answer says that there are no more.
   *
   * @return the answer as it was typed; empty for no more
   */
  Optional<String> line(String question) throws InputEndedException {
    prompt(question);
    return Optional.of(read()).filter(answer -> !answer.isBlank());
  }

  /** The meaning of an answer, or nothing after it was explained what is wrong with it. */
  <T> Optional<T> understand(String answer, Decoder<T> decoder) {
    try {
      return Optional.of(Yaml.value(answer, "answer", "", decoder));
    } catch (YamlException e) {
      e.problems().forEach(problem -> say("  " + explained(problem)));
      return Optional.empty();
    }
  }

  private <T> Optional<T> once(String question, Optional<String> byDefault, Decoder<T> decoder)
      throws InputEndedException {
    prompt(question + byDefault.map(answer -> " [" + answer + "]").orElse(""));
    String typed = read();
    String answer = typed.isBlank() ? byDefault.orElse("") : typed;
    if (answer.isBlank()) {
      say("  Please type an answer, then Enter.");
      return Optional.empty();
    }
    return understand(answer, decoder);
  }

  private void prompt(String question) {
    out.print(question + ": ");
    out.flush();
  }

  private String read() throws InputEndedException {
    String line;
    try {
      line = in.readLine();
    } catch (IOException e) {
      line = null;
    }
    if (line == null) {
      out.println();
      throw new InputEndedException();
    }
    return line;
  }

  private static String explained(Problem problem) {
    return English.capitalized(problem.statement())
        + "."
        + (problem.advice().isEmpty() ? "" : " " + problem.advice());
  }

  /** The person, or the file in their place, has no more to say. */
  public static final class InputEndedException extends Exception {

    private static final long serialVersionUID = 1L;

    InputEndedException() {
      super("The input ended before the routine was finished.");
    }
  }
}
