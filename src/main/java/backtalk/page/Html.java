package backtalk.page;

import backtalk.system.CleanText;
import java.util.List;

/** Writes HTML: what comes from people is escaped, every element that is opened is closed. */
final class Html {

  private final StringBuilder text = new StringBuilder();
  private int depth;

  /** What stands inside an element. */
  @FunctionalInterface
  interface Inside {
    void write(Html html);
  }

  /**
   * An element with others inside.
   *
   * @param tag its name, and its attributes as HTML writes them
   */
  Html element(String tag, Inside inside) {
    line("<" + tag + ">");
    depth++;
    inside.write(this);
    depth--;
    return line("</" + name(tag) + ">");
  }

  /** An element with a text inside. */
  Html element(String tag, String content) {
    return line("<" + tag + ">" + escaped(content) + "</" + name(tag) + ">");
  }

  /** A list with a text in each item; nothing if there is none. */
  Html list(String tag, List<String> items) {
    return items.isEmpty()
        ? this
        : element(tag, html -> items.forEach(item -> html.element("li", item)));
  }

  /** What is HTML already: a drawing, a style sheet. */
  Html raw(String html) {
    html.lines().forEach(this::line);
    return this;
  }

  /** A text as HTML writes it, without signs that are not seen. */
  static String escaped(String text) {
    return CleanText.lines(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  @Override
  public String toString() {
    return text.toString();
  }

  private Html line(String line) {
    text.append("  ".repeat(depth)).append(line).append('\n');
    return this;
  }

  private static String name(String tag) {
    int end = tag.indexOf(' ');
    return end < 0 ? tag : tag.substring(0, end);
  }
}
