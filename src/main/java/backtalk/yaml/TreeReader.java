package backtalk.yaml;

import backtalk.yaml.Node.Entry;
import backtalk.yaml.Node.Mapping;
import backtalk.yaml.Node.Scalar;
import backtalk.yaml.Node.Sequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Reads one YAML document into nodes.
 *
 * <p>A routine needs none of YAML's references, types and merges: they are refused as they come, so
 * that what is written is what is read, and no small file can grow into a large one.
 */
final class TreeReader {

  static final String NO_REFERENCES = "anchors and aliases (&, *) are not supported";
  private static final int DEEPEST = 20;

  /** Good YAML, and more than the parser takes. */
  private static final Pattern TAB_AFTER_COLON =
      Pattern.compile("(?m)^( *(?:- +)*[\\w-]+:)[ \\t]*\\t[ \\t]*");

  private static final YAMLFactory FACTORY = YAMLFactory.builder().build();

  private final String name;
  private final Problems problems;
  private final int[] signs;
  private final YAMLParser parser;

  private TreeReader(String text, String name, Problems problems) {
    this.name = name;
    this.problems = problems;
    this.signs = text.codePoints().toArray(); // the parser counts code points, and so do we
    this.parser = (YAMLParser) FACTORY.createParser(ObjectReadContext.empty(), Yaml.reader(text));
  }

  /** The document, or nothing after a problem was reported that leaves no document to speak of. */
  static Optional<Node> read(String text, String name, Problems problems) {
    Optional<Problem> tab = SyntaxErrors.tab(text, name);
    if (tab.isPresent()) {
      problems.add(tab.get());
      return Optional.empty();
    }
    String spaced =
        TAB_AFTER_COLON
            .matcher(text)
            .replaceAll(key -> key.group(1) + " ".repeat(key.end() - key.end(1)));
    TreeReader reader = new TreeReader(spaced, name, problems);
    try (YAMLParser parser = reader.parser) {
      Node root = reader.node(parser.nextToken(), 1);
      if (parser.nextToken() != null) {
        throw new Refusal(
            reader.problem("a second document begins here", "Keep one document per file."));
      }
      return Optional.of(root);
    } catch (Refusal refusal) {
      problems.add(refusal.problem);
    } catch (JacksonException e) {
      problems.add(SyntaxErrors.translate(e, text, name));
    }
    return Optional.empty();
  }

  private Node node(JsonToken token, int depth) {
    refuseReferences();
    if (depth > DEEPEST) {
      throw new Refusal(problem("more than 20 levels are nested here", ""));
    }
    return switch (token) {
      case START_OBJECT -> mapping(depth);
      case START_ARRAY -> sequence(depth);
      default -> new Scalar(place(), parser.getString(), isQuoted());
    };
  }

  private Mapping mapping(int depth) {
    Place start = place();
    Map<String, Place> seen = new HashMap<>();
    List<Entry> entries = new ArrayList<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      refuseReferences();
      String key = parser.getString();
      Place place = place();
      if (key.equals("<<")) {
        throw new Refusal(problem("merging (<<) is not supported", "Write the keys out."));
      }
      Place first = seen.putIfAbsent(key, place);
      Node value = node(parser.nextToken(), depth + 1);
      if (first == null) {
        entries.add(new Entry(key, place, value));
      } else {
        String what = "the key " + Value.quote(key) + " is already on line " + first.line();
        problems.add(Problem.of(place, "", what, "Keep one of the two."));
      }
    }
    return new Mapping(start, entries);
  }

  private Sequence sequence(int depth) {
    Place start = place();
    List<Node> items = new ArrayList<>();
    JsonToken token = parser.nextToken();
    while (token != JsonToken.END_ARRAY) {
      items.add(node(token, depth + 1));
      token = parser.nextToken();
    }
    return new Sequence(start, items);
  }

  private void refuseReferences() {
    // the parser passes over some of these in silence, so that the file itself is asked
    switch (sign()) {
      case '&', '*' -> throw new Refusal(problem(NO_REFERENCES, "Write it out."));
      case '!' -> throw new Refusal(problem("types (!) are not supported", "Leave it out."));
      default -> {}
    }
  }

  private boolean isQuoted() {
    int sign = sign();
    return sign == '"' || sign == '\'' || sign == '|' || sign == '>';
  }

  private int sign() {
    long offset = parser.currentTokenLocation().getCharOffset();
    return offset >= 0 && offset < signs.length ? signs[(int) offset] : ' ';
  }

  private Place place() {
    TokenStreamLocation at = parser.currentTokenLocation();
    return new Place(name, at.getLineNr(), at.getColumnNr());
  }

  private Problem problem(String statement, String advice) {
    return Problem.of(place(), "", statement, advice);
  }

  /** Ends the reading of a document that had better not be read on. */
  private static final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Problem problem;

    Refusal(Problem problem) {
      super(problem.toString());
      this.problem = problem;
    }
  }
}
