package backtalk.yaml.edit;

import backtalk.yaml.edit.Page.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Sets single keys of a text, or takes them out, and touches only the lines concerned. A text may
 * be written in ways that are foreseen nowhere, so that the results are proposals, the best first:
 * whoever asks has to read them, and to take the first that means what it should.
 */
public final class YamlEdit {

  private static final Pattern COMMENTED_KEY = Pattern.compile("#[A-Za-z][\\w-]*:(\\s.*)?");

  /** The proposals. */
  private final List<String> results = new ArrayList<>();

  private final Page page;
  private final List<String> path;
  private final String key;
  private final Optional<Part> group;

  private YamlEdit(Page page, List<String> path) {
    this.page = page;
    this.path = path;
    this.key = path.get(path.size() - 1);
    this.group = path.size() > 1 ? page.find(path.subList(0, 1)) : Optional.empty();
  }

  /**
   * How a key is shown where it is not set.
   *
   * @param above the lines above it, by which it is known
   * @param line it, commented out
   */
  public record Shown(List<String> above, String line) {
    public Shown {
      above = List.copyOf(above);
    }
  }

  /**
   * Sets a key: where it stands, where it stands commented out, or at the end of its group.
   *
   * @param text YAML
   * @param path the key, or its group and the key
   * @param isValue whether what stands commented out could be a value of the key
   * @return none if the text is no YAML; each keeps every comment but one that becomes the key
   */
  public static List<String> set(
      String text, List<String> path, Fresh value, Predicate<String> isValue) {
    return Page.of(text)
        .map(page -> new YamlEdit(page, path).set(value, isValue))
        .orElse(List.of());
  }

  /**
   * Takes a key out, and its group if nothing else is or was in it.
   *
   * @param text YAML
   * @param path the key, or its group and the key
   * @param shown puts a line back that was a comment once, if the lines above are still those
   * @return none if the key is not there; each keeps every comment
   */
  public static List<String> unset(String text, List<String> path, Optional<Shown> shown) {
    return Page.of(text).map(page -> new YamlEdit(page, path).unset(shown)).orElse(List.of());
  }

  private List<String> set(Fresh value, Predicate<String> isValue) {
    String pair = Fresh.write(key) + ": " + value.write();
    Optional<Part> here = page.find(path);
    boolean braces = page.root().filter(Part::isFlow).isPresent();
    if (here.isPresent()) {
      replace(here.get(), value);
    } else if (group.isPresent() && group.get().isFlow()) {
      keep(Flow.insert(page, group.get(), pair));
    } else if (group.isPresent()) {
      Page opened = withoutNothing(group.get());
      if (braces) {
        int colon = colon(opened, group.get());
        keep(opened.splice(colon, colon, " {" + pair + "}"));
      } else {
        String indent = indent(group.get());
        uncomment(page.nextLine(group.get().keyEnd()), reach(group.get()), indent, value, isValue);
        int end = endOf(opened, opened.find(path.subList(0, 1)).orElseThrow(), indent);
        keep(opened.insertLine(end, indent + pair));
      }
    } else if (braces) {
      String item = path.size() > 1 ? path.get(0) + ": {" + pair + "}" : pair;
      keep(Flow.insert(page, page.root().get(), item));
    } else if (path.size() > 1) {
      String head = indent() + path.get(0) + ":" + page.lineBreak();
      keep(page.insertLine(page.end(), head + indent() + "  " + pair));
    } else {
      uncomment(0, page.end(), indent(), value, isValue);
      keep(page.insertLine(page.end(), indent() + pair));
    }
    return results;
  }

  private void replace(Part old, Fresh value) {
    if (old.isScalar()) {
      keep(page.splice(old.valueStart(), old.end(), value.write(old.node())));
      return;
    }
    if (value.isList()) {
      list(page, value.items()).ifPresent(this::keep);
    }
    keep(page.splice(old.valueStart(), old.end(), value.write()));
  }

  /**
   * YAML has words for nothing, and they cannot have keys under them. A comment may stand so close
   * behind what is no such word that the key could not be found without it.
   */
  private Page withoutNothing(Part part) {
    return part.isScalar() && part.end() > part.valueStart()
        ? Page.of(page.splice(colon(page, part), part.end(), ""))
            .filter(opened -> opened.find(path.subList(0, 1)).isPresent())
            .orElse(page)
        : page;
  }

  /** Behind the colon of a key. */
  private static int colon(Page page, Part part) {
    return page.text().indexOf(':', part.keyEnd()) + 1;
  }

  /** What stands before the outermost keys. */
  private String indent() {
    return page.root().filter(r -> !r.isScalar()).map(r -> page.before(r.start())).orElse("");
  }

  /** What stands before the keys of a group, or would. */
  private String indent(Part keys) {
    return keys.isBlock() ? page.before(keys.valueStart()) : indent() + "  ";
  }

  /** Where a line can be added to the end of a group, with the remarks that belong to it. */
  private static int endOf(Page page, Part keys, String indent) {
    int begin = page.nextLine(keys.end());
    // remarks behind the last that is clearly ours tell of what comes next, but for an empty line
    Pattern ours = Pattern.compile("\\s+#.*|#" + indent + "[a-z0-9-]+:(\\s.*)?");
    int end = begin;
    int at = begin;
    while (at < page.end() && page.isOnlyComment(at) && !isCommentedKey(page.line(at))) {
      boolean clearly = ours.matcher(page.line(at)).matches();
      at = page.nextLine(at);
      end = clearly ? at : end;
    }
    return at >= page.end() || page.line(at).isBlank() ? at : end;
  }

  /** Where the keys of a group can stand commented out: up to the next group, be it one or not. */
  private int reach(Part keys) {
    int next =
        page.root().orElseThrow().parts().stream()
            .filter(part -> part.start() > keys.start())
            .mapToInt(part -> page.lineStart(part.start()))
            .findFirst()
            .orElse(page.end());
    int at = page.nextLine(keys.keyEnd());
    while (at < Math.min(next, page.end()) && !isCommentedKey(page.line(at))) {
      at = page.nextLine(at);
    }
    return at;
  }

  private static boolean isCommentedKey(String line) {
    return COMMENTED_KEY.matcher(line).matches();
  }

  /** In place of a line with the key that is commented out, and is no remark. */
  private void uncomment(int from, int to, String indent, Fresh value, Predicate<String> isValue) {
    Pattern form =
        Pattern.compile(
            "(?m)^#" + Pattern.quote(indent + key) + ":[ \\t]+(.*?)([ \\t]+#.*|[ \\t]*)$");
    Matcher line = form.matcher(page.text()).region(from, Math.max(from, to));
    while (line.find()) {
      if (page.comments().containsKey(line.start()) && isValue.test(line.group(1))) {
        String before = page.text().substring(line.start() + 1, line.start(1));
        results.add(page.splice(line.start(), line.end(1), before + value.write()));
        return;
      }
    }
  }

  /** Makes the list hold other items; those that stay are left where they are. */
  private Optional<String> list(Page now, List<String> wanted) {
    Optional<Part> found =
        now.find(path)
            .filter(part -> part.node() instanceof SequenceNode)
            .filter(part -> part.parts().stream().allMatch(Part::isScalar));
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Part list = found.get();
    if (list.isBlock() && wanted.isEmpty()) {
      String without = removeLines(now, list.valueStart(), list.end(), Optional.empty());
      int colon = colon(now, list);
      return Optional.of(without.substring(0, colon) + " []" + without.substring(colon));
    }
    List<String> items = items(now);
    Optional<String> missing = wanted.stream().filter(id -> !items.contains(id)).findFirst();
    Optional<Part> surplus =
        list.parts().stream().filter(item -> !wanted.contains(Fresh.textOf(item))).findFirst();
    // one after the other, as each moves what stands behind it
    if (missing.isPresent()) {
      String item = Fresh.write(missing.get());
      return Page.of(list.isFlow() ? Flow.insert(now, list, item) : addItem(now, list, item))
          .filter(next -> items(next).contains(missing.get()))
          .flatMap(next -> list(next, wanted));
    }
    return surplus.isEmpty()
        ? Optional.of(now.text())
        : Page.of(removed(now, list, surplus.get()))
            .filter(next -> next.find(path).isPresent() && items(next).size() < items.size())
            .flatMap(next -> list(next, wanted));
  }

  private List<String> items(Page now) {
    return now.find(path).stream()
        .flatMap(list -> list.parts().stream())
        .map(Fresh::textOf)
        .toList();
  }

  private static String addItem(Page now, Part list, String item) {
    Part last = list.parts().get(list.parts().size() - 1);
    return now.insertLine(now.nextLine(last.end()), now.before(last.start()) + item);
  }

  private static String removed(Page now, Part around, Part part) {
    return around.isFlow()
        ? Flow.remove(now, around, part)
        : removeLines(now, part.start(), part.end(), Optional.empty());
  }

  private List<String> unset(Optional<Shown> shown) {
    Optional<Part> here = page.find(path);
    here.ifPresent(part -> unset(part, group.or(page::root).orElseThrow(), shown));
    return results;
  }

  private void unset(Part part, Part around, Optional<Shown> shown) {
    if (!around.isFlow() && shown.filter(line -> isUnder(line.above(), part)).isPresent()) {
      keep(removeLines(page, part.start(), part.end(), shown.map(Shown::line)));
    }
    group.filter(this::isNoLongerNeeded).ifPresent(g -> remove(g, page.root().orElseThrow()));
    remove(part, around);
  }

  private void remove(Part part, Part around) {
    if (around.isFlow() || page.isFirstOfLine(part.start())) {
      keep(removed(page, around, part));
    }
  }

  private boolean isUnder(List<String> lines, Part part) {
    List<String> above = page.linesAbove(part.start());
    int from = above.size() - lines.size();
    return from >= 0 && above.subList(from, above.size()).equals(lines);
  }

  /** Whether one key is in it, and no remark tells of it or of what could be in it. */
  private boolean isNoLongerNeeded(Part keys) {
    int lineStart = page.lineStart(keys.start());
    List<String> above = page.linesAbove(keys.start());
    String last = above.isEmpty() ? "" : above.get(above.size() - 1);
    return keys.parts().size() == 1
        && page.comments().subMap(lineStart, page.lineEnd(keys.end())).isEmpty()
        && page.text().substring(keys.start(), keys.end()).lines().noneMatch(String::isBlank)
        && !page.isOnlyComment(page.nextLine(keys.end()))
        && (!last.strip().startsWith("#") || isCommentedKey(last));
  }

  /**
   * Takes lines out that something stands on; comments stay, on lines of their own.
   *
   * @param instead what to leave in place of the first line
   */
  private static String removeLines(Page page, int from, int to, Optional<String> instead) {
    int begin = page.lineStart(from);
    int end = page.nextLine(to);
    StringBuilder kept = new StringBuilder();
    for (int at = begin; at < end; at = page.nextLine(at)) {
      String line = page.text().substring(at, page.nextLine(at));
      int comment = page.comment(at).orElse(page.lineEnd(at)) - at;
      String before = line.substring(0, comment);
      if (at == begin && instead.isPresent()) {
        kept.append(instead.get()).append(line.substring(before.stripTrailing().length()));
      } else if (page.comment(at).isPresent()) {
        String blanks = before.substring(0, before.length() - before.stripLeading().length());
        kept.append(blanks).append(line.substring(comment));
      }
    }
    return page.splice(begin, end, kept.toString());
  }

  private void keep(String result) {
    if (Page.of(result).filter(after -> after.hasCommentsOf(page)).isPresent()) {
      results.add(result);
    }
  }
}
