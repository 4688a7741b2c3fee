package backtalk.yaml.edit;

import backtalk.yaml.Yaml;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.comments.CommentType;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.scanner.ScannerImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.snakeyaml.engine.v2.tokens.CommentToken;
import org.snakeyaml.engine.v2.tokens.Token;

/**
 * A text, and what stands where in it. Immutable.
 *
 * @param comments from each # to the end of its line, by where they begin
 * @param end where another line can follow the last: before a line of three dots
 */
record Page(String text, Optional<Part> root, NavigableMap<Integer, String> comments, int end) {

  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setParseComments(true).build();

  /**
   * A value; with its key, if it has one.
   *
   * @param keyEnd where its key has ended, or where it starts itself
   * @param end where it has ended, with its bracket if it has one; nothing ends where it starts
   * @param parts what is in it
   */
  record Part(
      int start, int keyEnd, int valueStart, int end, String key, Node node, List<Part> parts) {

    boolean isScalar() {
      return node instanceof ScalarNode;
    }

    /** Whether it stands in braces or brackets. */
    boolean isFlow() {
      return node instanceof CollectionNode<?> all && all.getFlowStyle() == FlowStyle.FLOW;
    }

    boolean isBlock() {
      return node instanceof CollectionNode<?> all && all.getFlowStyle() != FlowStyle.FLOW;
    }

    Optional<Part> find(String name) {
      return parts.stream().filter(part -> part.key.equals(name)).findFirst();
    }
  }

  /** Reads a text; nothing if it is no single document of YAML. */
  static Optional<Page> of(String text) {
    NavigableMap<Integer, String> comments = new TreeMap<>();
    int end = text.length();
    try {
      // the scanner tells where each comment stands; a node, only that it is somewhere near
      ScannerImpl scanner =
          new ScannerImpl(SETTINGS, new StreamReader(SETTINGS, Yaml.reader(text)));
      while (scanner.hasNext()) {
        Token token = scanner.next();
        int at = offset(text, token.getStartMark());
        if (token instanceof CommentToken c && c.getCommentType() != CommentType.BLANK_LINE) {
          comments.put(at, text.substring(at, lineEnd(text, at)));
        } else if (token.getTokenId() == Token.ID.DocumentEnd) {
          end = at;
        }
      }
      LoadSettings plain = LoadSettings.builder().build();
      Optional<Node> root = new Compose(plain).composeReader(Yaml.reader(text));
      return Optional.of(
          new Page(text, root.map(node -> part(text, Optional.empty(), node)), comments, end));
    } catch (YamlEngineException | IllegalArgumentException e) {
      return Optional.empty(); // the latter of a tag that is none
    }
  }

  private static Part part(String text, Optional<Node> key, Node node) {
    List<Part> parts = new ArrayList<>();
    if (node instanceof CollectionNode<?> all) {
      for (Object item : all.getValue()) {
        parts.add(
            item instanceof NodeTuple pair
                ? part(text, Optional.of(pair.getKeyNode()), pair.getValueNode())
                : part(text, Optional.empty(), (Node) item));
      }
    }
    int start = offset(text, node.getStartMark());
    int end = offset(text, node.getEndMark());
    if (node instanceof CollectionNode<?> all && all.getFlowStyle() != FlowStyle.FLOW) {
      // a block's own end is where the next thing begins
      end = parts.isEmpty() ? start : parts.get(parts.size() - 1).end;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--; // behind a bar, the lines that follow count as well
    }
    return new Part(
        key.map(k -> offset(text, k.getStartMark())).orElse(start),
        key.map(k -> offset(text, k.getEndMark())).orElse(start),
        start,
        end,
        key.map(k -> k instanceof ScalarNode scalar ? scalar.getValue() : "").orElse(""),
        node,
        parts);
  }

  /** A mark counts code points. */
  private static int offset(String text, Optional<Mark> mark) {
    return text.offsetByCodePoints(0, mark.orElseThrow().getIndex());
  }

  /** The key or, in its group, the key of that path. */
  Optional<Part> find(List<String> path) {
    Optional<Part> found = root;
    for (String key : path) {
      found = found.flatMap(part -> part.find(key));
    }
    return found;
  }

  /** The same text with another in place of a part of it. */
  String splice(int from, int to, String with) {
    return text.substring(0, from) + with + text.substring(to);
  }

  int lineStart(int at) {
    return 1 + Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1));
  }

  /** Before the line break. */
  int lineEnd(int at) {
    return lineEnd(text, at);
  }

  private static int lineEnd(String text, int at) {
    int end = at;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  /** After the line break; the end of the text if there is none. */
  int nextLine(int at) {
    int end = lineEnd(at);
    return end + (text.startsWith("\r\n", end) ? 2 : end < text.length() ? 1 : 0);
  }

  /** The line without its break. */
  String line(int at) {
    return text.substring(lineStart(at), lineEnd(at));
  }

  /** The lines above, without their breaks. */
  List<String> linesAbove(int at) {
    return text.substring(0, lineStart(at)).lines().toList();
  }

  /** What stands before it on its line. */
  String before(int at) {
    return text.substring(lineStart(at), at);
  }

  boolean isFirstOfLine(int at) {
    return before(at).isBlank();
  }

  /** Where the comment of a line begins, if it has one. */
  Optional<Integer> comment(int at) {
    return Optional.ofNullable(comments.ceilingKey(lineStart(at))).filter(c -> c <= lineEnd(at));
  }

  boolean isOnlyComment(int at) {
    return comment(at).filter(this::isFirstOfLine).isPresent();
  }

  /** The line break that this text uses; that of the system is no matter. */
  String lineBreak() {
    int end = lineEnd(0);
    return end == text.length() ? "\n" : text.substring(end, nextLine(end));
  }

  /** Whether every comment of another text is here; one may have moved behind another. */
  boolean hasCommentsOf(Page other) {
    List<String> left = new ArrayList<>(comments.values());
    return other.comments.values().stream()
        .allMatch(c -> left.remove(c) || left.stream().anyMatch(here -> here.endsWith(c)));
  }

  /** The text with a line more. */
  String insertLine(int at, String line) {
    boolean afterBreak = at == 0 || at == lineStart(at);
    return splice(at, at, (afterBreak ? "" : lineBreak()) + line + lineBreak());
  }
}
