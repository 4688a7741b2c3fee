package backtalk.yaml.edit;

import backtalk.yaml.edit.Span.Collection;
import backtalk.yaml.edit.Span.Element;

/** Edits between braces and between brackets. */
final class Flow {

  private Flow() {}

  /** Adds one at the end. */
  static String insert(SourceText page, Collection flow, String item) {
    if (!flow.items().isEmpty()) {
      int at = flow.items().get(flow.items().size() - 1).end();
      return page.splice(at, at, ", " + item);
    }
    int inside = flow.start() + 1;
    boolean blank = isBlank(page.text().substring(inside, flow.end() - 1));
    return page.splice(inside, blank ? flow.end() - 1 : inside, item);
  }

  /** Takes one out, with a comma, and with its line if nothing else stands there. */
  static String remove(SourceText page, Collection flow, Element item) {
    int index = flow.items().indexOf(item);
    int before = index == 0 ? flow.start() + 1 : flow.items().get(index - 1).end();
    if (index > 0 && isOnlyComma(page.text().substring(before, item.start()))) {
      return page.splice(before, item.end(), "");
    }
    int after = item.end();
    int comma = skipBlanks(page.text(), after);
    if (comma < flow.end() - 1 && page.text().charAt(comma) == ',') {
      after = skipBlanks(page.text(), comma + 1);
    } else if (flow.items().size() == 1) {
      // braces with nothing in them are written close together
      String rest = page.text().substring(after, flow.end() - 1);
      String start = page.text().substring(before, item.start());
      if (isBlank(rest) && isBlank(start)) {
        return page.splice(before, flow.end() - 1, "");
      }
    }
    boolean ownLine = page.isFirstOfLine(item.start()) && after == page.lineEnd(after);
    return ownLine
        ? page.splice(page.lineStart(item.start()), page.nextLine(after), "")
        : page.splice(item.start(), after, "");
  }

  private static boolean isOnlyComma(String between) {
    return between.strip().equals(",") && isOneLine(between);
  }

  private static boolean isBlank(String between) {
    return between.isBlank() && isOneLine(between);
  }

  private static boolean isOneLine(String between) {
    return between.chars().noneMatch(sign -> sign == '\n' || sign == '\r');
  }

  private static int skipBlanks(String text, int from) {
    int at = from;
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    return at;
  }
}
