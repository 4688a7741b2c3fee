package backtalk.yaml;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;

/** Puts the YAML parser's errors into words for somebody who has never heard of YAML. */
final class SyntaxErrors {

  private static final Pattern TAB = Pattern.compile("^ *\\t\\s*\\S", Pattern.MULTILINE);
  private static final Pattern STARTS_WITH_BRACE =
      Pattern.compile("^\\s*(- +)?([\\w-]+: +)?\\{[^}:]*\\}\\s*[^\\s#,].*");
  private static final Pattern FIRST_SIGN = Pattern.compile("found character '(.+?)' that cannot");

  private static final Pattern GOES_ON = Pattern.compile("\\s*[^:\\s-][^:]*");

  private static final String QUOTE_IT = "Put the whole text in double quotes.";
  private static final String CHECK_SPACES = "Check the spaces at the beginning of the line.";

  /**
   * @param fits whether it fits, asked with what the parser says it was doing and what it found
   * @param atContext whether the person should look where the parser began, not where it stopped
   */
  private record ErrorRule(
      BiPredicate<String, String> fits, boolean atContext, String statement, String advice) {}

  private static final List<ErrorRule> RULES =
      List.of(
          new ErrorRule(
              (doing, found) -> doing.contains("quoted scalar") && !found.contains("escape"),
              true,
              "the quotation mark that opens here is never closed",
              ""),
          new ErrorRule(
              (doing, found) -> found.contains("escape") || found.contains("hexadecimal"),
              false,
              "a backslash in double quotes has a meaning of its own, and not this one",
              "Write two backslashes for one, or use single quotes."),
          new ErrorRule(
              (doing, found) -> doing.contains("flow sequence"),
              true,
              "a list opens here with a square bracket, and lacks a comma or its closing bracket",
              ""),
          new ErrorRule(
              (doing, found) -> doing.contains("flow mapping"),
              true,
              "a brace opens here, and lacks a comma or its closing brace",
              "If it is a text, put the whole text in double quotes."),
          new ErrorRule(
              (doing, found) -> found.contains("mapping values are not allowed"),
              false,
              "found a colon where none can be",
              "If it belongs to a text, put the whole text in double quotes. If it ends a key,"
                  + " check the spaces at the beginning of the line."),
          new ErrorRule(
              (doing, found) -> found.contains("mapping keys are not allowed"),
              false,
              "found a question mark on its own",
              "Put it in double quotes: \"?\""),
          new ErrorRule(
              (doing, found) -> found.contains("could not find expected ':'"),
              true,
              "found a line that is neither a key with a colon nor an item with a dash",
              "A colon or a dash needs a space after it."),
          new ErrorRule(
              (doing, found) -> (doing + found).contains("directive"),
              false,
              "a line cannot begin with a percent sign",
              "Leave it out."),
          new ErrorRule(
              (doing, found) -> found.contains("unexpected character found"),
              true,
              TreeReader.NO_REFERENCES,
              "Write it out, or put the whole text in double quotes."),
          new ErrorRule(
              (doing, found) ->
                  found.contains("the node content") || found.contains("simple key is required"),
              false,
              "a value is missing here",
              ""),
          new ErrorRule(
              (doing, found) -> found.contains("sequence entries are not allowed"),
              false,
              "found a dash where no item can be",
              "Begin the list on the next line."),
          new ErrorRule(
              (doing, found) -> doing.contains("block") && found.contains("'<scalar>'"),
              false,
              "found more text after the end of a value",
              QUOTE_IT),
          new ErrorRule(
              (doing, found) -> doing.contains("block"),
              false,
              "this line is not indented like the lines that it belongs to",
              CHECK_SPACES),
          new ErrorRule(
              (doing, found) -> found.contains("<document start>"),
              false,
              "found more after the end of everything",
              ""));

  private SyntaxErrors() {}

  /** The first line that is indented with a tab, if there is one. */
  static Optional<Problem> tab(String text, String name) {
    Matcher tab = TAB.matcher(text);
    if (!tab.find()) {
      return Optional.empty();
    }
    String before = text.substring(0, tab.start());
    int line = (int) before.chars().filter(sign -> sign == '\n').count() + 1;
    int column = text.indexOf('\t', tab.start()) - tab.start() + 1;
    return Optional.of(
        Problem.of(
            new Place(name, line, column),
            "",
            "this line is indented with a tab",
            "Use spaces instead."));
  }

  static Problem translate(JacksonException e, String text, String name) {
    if (!(e.getCause() instanceof MarkedYamlEngineException marked)) {
      Place at =
          e.getLocation() == null // so it is when the parser's own limits are passed
              ? Place.of(name)
              : new Place(name, e.getLocation().getLineNr(), e.getLocation().getColumnNr());
      if (e.getOriginalMessage().startsWith("Expected a property name")) {
        return Problem.of(at, "", "found a key that is not a word", "");
      }
      if (e.getOriginalMessage().startsWith("Version")) {
        return Problem.of(Place.of(name), "", "this is for another version of YAML", "");
      }
      return Problem.of(at, "", "this is not valid YAML: " + e.getOriginalMessage(), "");
    }
    String doing = marked.getContext() == null ? "" : marked.getContext();
    String found = marked.getProblem() == null ? "" : marked.getProblem();
    Optional<Mark> stop = marked.getProblemMark();
    Matcher sign = FIRST_SIGN.matcher(found);
    if (sign.find()) {
      String what = "a text cannot begin with the sign " + sign.group(1);
      return Problem.of(place(stop, name), "", what, QUOTE_IT);
    }
    if (stop.isPresent() && STARTS_WITH_BRACE.matcher(line(text, stop.get())).matches()) {
      String what = "a text that begins with a brace must be in quotes";
      return Problem.of(new Place(name, stop.get().getLine() + 1, 0), "", what, QUOTE_IT);
    }
    Optional<Mark> context = marked.getContextMark();
    if (found.contains("could not find expected ':'")
        && context.isPresent()
        && GOES_ON.matcher(line(text, context.get())).matches()) {
      return Problem.of(
          place(context, name),
          "",
          "this line has neither a key with a colon nor a dash",
          "If it goes on from the line above, write both on one line.");
    }
    for (ErrorRule rule : RULES) {
      if (rule.fits().test(doing, found)) {
        Optional<Mark> at = rule.atContext() ? marked.getContextMark() : stop;
        return Problem.of(place(at, name), "", rule.statement(), rule.advice());
      }
    }
    return Problem.of(place(stop, name), "", "this is not valid YAML: " + found, "");
  }

  private static Place place(Optional<Mark> mark, String name) {
    return mark.map(m -> new Place(name, m.getLine() + 1, m.getColumn() + 1))
        .orElse(Place.of(name));
  }

  private static String line(String text, Mark mark) {
    return text.lines().skip(mark.getLine()).findFirst().orElse("");
  }
}
