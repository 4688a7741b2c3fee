package backtalk.routine.reader;

import backtalk.routine.SideWords;
import backtalk.yaml.Decoder;
import backtalk.yaml.Nearest;
import backtalk.yaml.Node;
import backtalk.yaml.Node.Mapping;
import backtalk.yaml.Node.Scalar;
import backtalk.yaml.Node.Sequence;
import backtalk.yaml.Texts;
import backtalk.yaml.Value;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is spoken, and the placeholders in it. */
final class Sentences {

  private static final String SIDE = "{side}";
  private static final String OTHER_SIDE = "{other side}";
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)\\}");

  private static final Pattern NOUN = Pattern.compile("\\p{L}+( \\p{L}+)?");

  private Sentences() {}

  /** A sentence that names no side. */
  static Decoder<String> plain() {
    return value -> Texts.text().decode(value).filter(text -> hasNoBrace(text, value));
  }

  /** A sentence that may name the side: {@code {side}}, {@code {other side}}. */
  static Decoder<String> sided() {
    return value -> Texts.text().decode(value).filter(text -> hasKnownPlaceholders(text, value));
  }

  /** A thing in one or two words. */
  static Decoder<String> noun() {
    return value ->
        plain()
            .decode(value)
            .filter(
                text -> {
                  boolean good = NOUN.matcher(text).matches();
                  if (!good) {
                    value.refuse(
                        "found " + value.found() + ", expected a word",
                        "Write what one of them is called, such as: exercise");
                  }
                  return good;
                });
  }

  /** Whether any text in a value changes with the side. */
  static boolean namesSide(Node node) {
    if (node instanceof Sequence sequence) {
      return sequence.items().stream().anyMatch(Sentences::namesSide);
    }
    if (node instanceof Mapping mapping) {
      return mapping.entries().stream().anyMatch(entry -> namesSide(entry.value()));
    }
    return node instanceof Scalar scalar && SideWords.areNamed(scalar.text());
  }

  /** Reports every sentence in a stretch without sides that names a side. */
  static void refuseSides(Value value) {
    refuseSides(
        value,
        "this names a side, but the stretch has none",
        "Add sides: each to the stretch, or leave the placeholder out.");
  }

  /** Reports every sentence that names a side. */
  static void refuseSides(Value value, String statement, String advice) {
    refuseSides(value, value.node(), statement, advice);
  }

  private static void refuseSides(Value value, Node node, String statement, String advice) {
    if (node instanceof Scalar scalar && SideWords.areNamed(scalar.text())) {
      value.refuse(scalar.place(), statement, advice);
    } else if (node instanceof Sequence sequence) {
      sequence.items().forEach(item -> refuseSides(value, item, statement, advice));
    } else if (node instanceof Mapping mapping) {
      mapping.entries().forEach(entry -> refuseSides(value, entry.value(), statement, advice));
    }
  }

  private static boolean hasNoBrace(String text, Value value) {
    boolean brace = text.contains("{") || text.contains("}");
    if (brace) {
      value.refuse(
          "found a brace in a text that cannot name a side",
          "Braces belong to {side} and {other side}, in the sentences of a stretch.");
    }
    return !brace;
  }

  private static boolean hasKnownPlaceholders(String text, Value value) {
    Matcher matcher = PLACEHOLDER.matcher(text);
    while (matcher.find()) {
      String placeholder = matcher.group();
      if (!placeholder.equals(SIDE) && !placeholder.equals(OTHER_SIDE)) {
        Optional<String> near =
            Nearest.to(matcher.group(1).strip(), List.of("side", "other-side"))
                .map(name -> "Did you mean {" + name.replace('-', ' ') + "}?");
        value.refuse(
            "found the unknown placeholder " + placeholder + ", expected {side} or {other side}",
            near.orElse(""));
        return false;
      }
    }
    String rest = matcher.replaceAll("");
    if (rest.contains("{") || rest.contains("}")) {
      value.refuse("found a brace without its partner, expected {side} or {other side}", "");
      return false;
    }
    return true;
  }
}
