package backtalk.yaml.edit;

import backtalk.yaml.edit.Page.Part;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Edits between braces and between brackets. */
final class Flow {

  private static final Pattern BLANKS = Pattern.compile("[ \\t]*");
  private static final Pattern COMMA = Pattern.compile("[ \\t]*(,[ \\t]*)?");

  private Flow() {}

  /** Adds one at the end. */
  static String insert(Page page, Part flow, String item) {
    if (!flow.parts().isEmpty()) {
      int at = flow.parts().get(flow.parts().size() - 1).end();
      return page.splice(at, at, ", " + item);
    }
    int inside = flow.valueStart() + 1;
    boolean blank = isOnly(BLANKS, page, inside, flow.end() - 1);
    return page.splice(inside, blank ? flow.end() - 1 : inside, item);
  }

  /** Takes one out, with a comma, and with its line if nothing else stands there. */
  static String remove(Page page, Part flow, Part item) {
    int index = flow.parts().indexOf(item);
    int before = index == 0 ? flow.valueStart() + 1 : flow.parts().get(index - 1).end();
    if (index > 0 && isOnly(COMMA, page, before, item.start())) {
      return page.splice(before, item.end(), "");
    }
    Matcher comma = COMMA.matcher(page.text()).region(item.end(), flow.end() - 1);
    boolean isFollowed = comma.lookingAt() && comma.group(1) != null;
    int after = isFollowed ? comma.end() : item.end();
    if (flow.parts().size() == 1
        && !isFollowed
        && isOnly(BLANKS, page, before, item.start())
        && isOnly(BLANKS, page, after, flow.end() - 1)) {
      return page.splice(before, flow.end() - 1, ""); // nothing is written close together
    }
    boolean ownLine = page.isFirstOfLine(item.start()) && after == page.lineEnd(after);
    return ownLine
        ? page.splice(page.lineStart(item.start()), page.nextLine(after), "")
        : page.splice(item.start(), after, "");
  }

  private static boolean isOnly(Pattern form, Page page, int from, int to) {
    return form.matcher(page.text()).region(from, to).matches();
  }
}
