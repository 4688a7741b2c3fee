package backtalk.yaml.edit;

import backtalk.yaml.edit.Span.Collection;
import backtalk.yaml.edit.Span.Element;
import backtalk.yaml.edit.Span.ScalarSpan;
import backtalk.yaml.edit.Span.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text, what stands where in it, and its lines. Immutable.
 *
 * @param comments from each # to the end of its line, in the order of the text
 * @param end where another line can follow the last
 */
record SourceText(String text, Optional<Span> root, List<Comment> comments, int end) {

  /** A remark, from its # on. */
  record Comment(int start, int end) {}

  /** Reads a text; nothing if it is no single document of YAML. */
  static Optional<SourceText> of(String text) {
    return Layout.of(text)
        .map(
            found ->
                new SourceText(text, found.root(), comments(text, found.scalars()), found.end()));
  }

  /** Outside of all scalars, a # cannot be anything but the beginning of a comment. */
  private static List<Comment> comments(String text, List<ScalarSpan> scalars) {
    List<Comment> comments = new ArrayList<>();
    int next = 0;
    int at = 0;
    while (at < text.length()) {
      while (next < scalars.size() && scalars.get(next).end() <= at) {
        next++;
      }
      if (next < scalars.size() && scalars.get(next).start() <= at) {
        headComment(text, scalars.get(next)).ifPresent(comments::add);
        at = scalars.get(next).end();
      } else if (text.charAt(at) == '#') {
        int end = lineEnd(text, at);
        comments.add(new Comment(at, end));
        at = end;
      } else {
        at++;
      }
    }
    return comments;
  }

  /** Behind the bar of a text on lines of its own there can be one. */
  private static Optional<Comment> headComment(String text, ScalarSpan scalar) {
    int end = lineEnd(text, scalar.start());
    int hash = text.indexOf('#', scalar.start());
    return scalar.style() == Style.BLOCK && hash >= 0 && hash < end
        ? Optional.of(new Comment(hash, end))
        : Optional.empty();
  }

  /** The key or, in its group, the key of that path. */
  Optional<Element> find(List<String> path) {
    Optional<Element> found = Optional.empty();
    Optional<Span> here = root;
    for (String key : path) {
      found = here.flatMap(span -> span instanceof Collection c ? c.find(key) : Optional.empty());
      here = found.map(Element::value);
    }
    return found;
  }

  /** The same text with another in place of a part of it. */
  String splice(int from, int to, String with) {
    return text.substring(0, from) + with + text.substring(to);
  }

  int lineStart(int at) {
    int start = at;
    while (start > 0 && !isBreak(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  /** Before the line break. */
  int lineEnd(int at) {
    return lineEnd(text, at);
  }

  private static int lineEnd(String text, int at) {
    int end = at;
    while (end < text.length() && !isBreak(text.charAt(end))) {
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

  /** The line above, without its break; nothing above the first. */
  Optional<String> lineAbove(int at) {
    return lineStart(at) == 0 ? Optional.empty() : Optional.of(line(startOfLineAbove(at)));
  }

  /** The beginning of the text if there is no line above. */
  int startOfLineAbove(int at) {
    int start = lineStart(at);
    int lineBreak = start > 1 && text.startsWith("\r\n", start - 2) ? 2 : Math.min(start, 1);
    return lineStart(start - lineBreak);
  }

  /** What stands before it on its line. */
  String before(int at) {
    return text.substring(lineStart(at), at);
  }

  boolean isFirstOfLine(int at) {
    return before(at).isBlank();
  }

  /** The comment that is all there is on a line, or that ends it. */
  Optional<Comment> comment(int at) {
    int start = lineStart(at);
    int end = lineEnd(at);
    return comments.stream().filter(c -> c.start() >= start && c.start() <= end).findFirst();
  }

  boolean isOnlyComment(int at) {
    return comment(at).filter(comment -> isFirstOfLine(comment.start())).isPresent();
  }

  boolean hasComment(int from, int to) {
    return comments.stream().anyMatch(c -> c.start() >= from && c.start() < to);
  }

  String part(Comment comment) {
    return text.substring(comment.start(), comment.end());
  }

  /** The line break that this text uses; that of the system is no matter. */
  String lineBreak() {
    int end = lineEnd(0);
    return end == text.length() ? "\n" : text.substring(end, nextLine(end));
  }

  /** Whether every comment of another text is here; one may have moved behind another. */
  boolean hasCommentsOf(SourceText other) {
    List<String> left = new ArrayList<>(comments.stream().map(this::part).toList());
    for (Comment comment : other.comments()) {
      String part = other.part(comment);
      if (!left.remove(part) && left.stream().noneMatch(here -> here.endsWith(part))) {
        return false;
      }
    }
    return true;
  }

  /** The text with a line more. */
  String insertLine(int at, String line) {
    boolean afterBreak = at == 0 || isBreak(text.charAt(at - 1));
    return splice(at, at, (afterBreak ? "" : lineBreak()) + line + lineBreak());
  }

  private static boolean isBreak(char sign) {
    return sign == '\n' || sign == '\r';
  }
}
