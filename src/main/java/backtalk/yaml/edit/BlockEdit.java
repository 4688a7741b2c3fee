package backtalk.yaml.edit;

import backtalk.yaml.edit.SourceText.Comment;
import backtalk.yaml.edit.Span.Collection;
import backtalk.yaml.edit.Span.Element;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Edits to lines of their own. */
final class BlockEdit {

  private static final Pattern COMMENTED_KEY = Pattern.compile("#[A-Za-z][\\w-]*:(\\s.*)?");

  private BlockEdit() {}

  /** What stands before the outermost keys. */
  static String indent(SourceText page) {
    return page.root()
        .filter(root -> root instanceof Collection)
        .map(root -> page.before(root.start()))
        .orElse("");
  }

  /** What stands before the keys of a group, or would. */
  static String indent(SourceText page, Element group) {
    return group.value() instanceof Collection keys && !keys.flow()
        ? page.before(keys.start())
        : indent(page) + "  ";
  }

  /** Where a line can be added to the end of a group, with the remarks that belong to it. */
  static int endOf(SourceText page, Element group) {
    int begin = page.nextLine(group.end());
    int at = begin;
    while (at < page.end() && page.isOnlyComment(at) && !isCommentedKey(page.line(at))) {
      at = page.nextLine(at);
    }
    if (at >= page.end() || page.line(at).isBlank()) {
      return at;
    }
    // no empty line between: remarks behind the last that is clearly ours tell of what comes next
    Pattern ours = Pattern.compile("\\s+#.*|#" + indent(page, group) + "[a-z0-9-]+:(\\s.*)?");
    int end = begin;
    for (int line = begin; line < at; line = page.nextLine(line)) {
      end = ours.matcher(page.line(line)).matches() ? page.nextLine(line) : end;
    }
    return end;
  }

  /** Where the keys of a group can stand commented out: up to the next group, be it one or not. */
  static int reachOf(SourceText page, Element group) {
    int at = page.nextLine(group.key().orElse(group).end());
    while (at < page.end() && !isCommentedKey(page.line(at)) && !isKeyAfter(page, group, at)) {
      at = page.nextLine(at);
    }
    return at;
  }

  private static boolean isKeyAfter(SourceText page, Element group, int at) {
    return page.root().orElseThrow() instanceof Collection root
        && root.items().stream()
            .anyMatch(key -> key.start() > group.start() && page.lineStart(key.start()) == at);
  }

  /** Whether it tells of what stands below it. */
  static boolean isRemark(String line) {
    return line.strip().startsWith("#") && !isCommentedKey(line);
  }

  private static boolean isCommentedKey(String line) {
    return COMMENTED_KEY.matcher(line).matches();
  }

  /**
   * A line with a key and a value, in place of one that is commented out.
   *
   * @param line its indentation and its key
   * @param isValue whether what stands there could be the key's value, and is no remark
   */
  static Optional<Commented> find(
      SourceText page, int from, int to, String line, Predicate<String> isValue) {
    Pattern form = Pattern.compile("#" + Pattern.quote(line) + ":[ \\t]+(.*?)([ \\t]+#.*|[ \\t]*)");
    for (Comment comment : page.comments()) {
      if (comment.start() >= from
          && comment.start() < to
          && comment.start() == page.lineStart(comment.start())) {
        Matcher matcher = form.matcher(page.part(comment));
        if (matcher.matches() && isValue.test(matcher.group(1))) {
          return Optional.of(
              new Commented(
                  comment, comment.start() + matcher.start(1), comment.start() + matcher.end(1)));
        }
      }
    }
    return Optional.empty();
  }

  /** A key that is commented out, and where its value stands. */
  record Commented(Comment comment, int valueStart, int valueEnd) {

    String uncomment(SourceText page, Fresh value) {
      String text = page.text();
      return text.substring(0, comment.start())
          + text.substring(comment.start() + 1, valueStart)
          + value.write()
          + text.substring(valueEnd);
    }
  }

  /**
   * Takes lines out that something stands on; comments stay, on lines of their own.
   *
   * @param instead what to leave in place of the first line
   */
  static String remove(SourceText page, int from, int to, Optional<String> instead) {
    int begin = page.lineStart(from);
    int end = page.nextLine(to);
    StringBuilder kept = new StringBuilder();
    for (int at = begin; at < end; at = page.nextLine(at)) {
      Optional<Comment> comment = page.comment(at);
      String lineBreak = page.text().substring(page.lineEnd(at), page.nextLine(at));
      boolean replaced = at == begin && instead.isPresent();
      if (replaced) {
        kept.append(instead.get())
            .append(comment.map(c -> blanksBefore(page, c) + page.part(c)).orElse(""))
            .append(lineBreak);
      } else if (comment.isPresent()) {
        kept.append(blanks(page.line(at))).append(page.part(comment.get())).append(lineBreak);
      }
    }
    return page.splice(begin, end, kept.toString());
  }

  private static String blanks(String line) {
    return line.substring(0, line.length() - line.stripLeading().length());
  }

  private static String blanksBefore(SourceText page, Comment comment) {
    String before = page.before(comment.start());
    return before.substring(before.stripTrailing().length());
  }
}
