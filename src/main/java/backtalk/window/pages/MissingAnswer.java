package backtalk.window.pages;

import backtalk.system.CleanText;
import java.util.List;

/**
 * Something that has to be said before a routine can start.
 *
 * @param setting what it is kept under
 * @param question such as "Which side hurts?"
 * @param options what can be answered; empty where it is a number
 * @param unit of the number: "seconds"
 * @param ending what is written behind the number
 */
public record MissingAnswer(
    String setting, String question, List<Sheet.Option> options, String unit, String ending) {

  public MissingAnswer {
    question = CleanText.line(question);
    options = List.copyOf(options);
  }
}
