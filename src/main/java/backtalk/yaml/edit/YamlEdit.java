package backtalk.yaml.edit;

import backtalk.yaml.edit.BlockEdit.Commented;
import backtalk.yaml.edit.Span.Collection;
import backtalk.yaml.edit.Span.Element;
import backtalk.yaml.edit.Span.ScalarSpan;
import backtalk.yaml.edit.Span.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Sets single keys of a text, or takes them out, and touches only the lines concerned. A text may
 * be written in ways that are foreseen nowhere, so that the results are proposals, the best first:
 * whoever asks has to read them, and to take the first that means what it should.
 */
public final class YamlEdit {

  /** The proposals. */
  private final List<String> results = new ArrayList<>();

  private final SourceText page;
  private final List<String> path;
  private final String key;

  private YamlEdit(SourceText page, List<String> path) {
    this.page = page;
    this.path = path;
    this.key = path.get(path.size() - 1);
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
    return SourceText.of(text)
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
    return SourceText.of(text).map(page -> new YamlEdit(page, path).unset(shown)).orElse(List.of());
  }

  private List<String> set(Fresh value, Predicate<String> isValue) {
    Optional<Element> here = page.find(path);
    Optional<Element> group = path.size() > 1 ? page.find(path.subList(0, 1)) : Optional.empty();
    if (here.isPresent()) {
      replace(here.get().value(), value);
    } else if (group.isPresent()) {
      setInGroup(group.get(), value, isValue);
    } else if (page.root().isPresent() && page.root().get() instanceof Collection c && c.flow()) {
      String inside = pair(value);
      keep(Flow.insert(page, c, path.size() > 1 ? path.get(0) + ": {" + inside + "}" : inside));
    } else {
      String indent = BlockEdit.indent(page);
      if (path.size() == 1) {
        uncomment(0, page.end(), indent, value, isValue);
        keep(page.insertLine(page.end(), indent + pair(value)));
      } else {
        String lines = indent + path.get(0) + ":" + page.lineBreak() + indent + "  " + pair(value);
        keep(page.insertLine(page.end(), lines));
      }
    }
    return results;
  }

  private String pair(Fresh value) {
    return Fresh.write(key) + ": " + value.write();
  }

  private void replace(Span old, Fresh value) {
    if (old instanceof ScalarSpan scalar) {
      Style style = scalar.style();
      keep(page.splice(scalar.start(), scalar.end(), value.write(style)));
      return;
    }
    if (value.isList()) {
      ListEdit.set(page, path, value.items()).ifPresent(this::keep);
    }
    keep(page.splice(old.start(), old.end(), value.write()));
  }

  private void setInGroup(Element group, Fresh value, Predicate<String> isValue) {
    if (group.value() instanceof Collection keys && keys.flow()) {
      keep(Flow.insert(page, keys, pair(value)));
      return;
    }
    if (page.root().orElseThrow() instanceof Collection root && root.flow()) {
      SourceText opened = withoutNothing(group);
      int colon = opened.text().indexOf(':', group.key().orElse(group).end()) + 1;
      keep(opened.splice(colon, colon, " {" + pair(value) + "}"));
      return;
    }
    String indent = BlockEdit.indent(page, group);
    int from = page.nextLine(group.key().orElse(group).end());
    uncomment(from, BlockEdit.reachOf(page, group), indent, value, isValue);
    SourceText opened = withoutNothing(group);
    keep(opened.insertLine(endOf(opened), indent + pair(value)));
  }

  /** YAML has words for nothing, and they cannot have keys under them. */
  private SourceText withoutNothing(Element group) {
    int colon = page.text().indexOf(':', group.key().orElse(group).end()) + 1;
    return group.value().end() > group.value().start() && group.value() instanceof ScalarSpan
        ? SourceText.of(page.splice(colon, group.value().end(), "")).orElse(page)
        : page;
  }

  private int endOf(SourceText opened) {
    return BlockEdit.endOf(opened, opened.find(path.subList(0, 1)).orElseThrow());
  }

  private void uncomment(int from, int to, String indent, Fresh value, Predicate<String> isValue) {
    Optional<Commented> found = BlockEdit.find(page, from, to, indent + key, isValue);
    found.ifPresent(commented -> results.add(commented.uncomment(page, value)));
  }

  private List<String> unset(Optional<Shown> shown) {
    Optional<Element> here = page.find(path);
    if (here.isEmpty()) {
      return results;
    }
    Element item = here.get();
    Optional<Element> group = path.size() > 1 ? page.find(path.subList(0, 1)) : Optional.empty();
    Span around = group.map(Element::value).or(page::root).orElseThrow();
    boolean flow = around instanceof Collection keys && keys.flow();
    if (!flow && shown.isPresent() && isUnder(shown.get().above(), item)) {
      keep(BlockEdit.remove(page, item.start(), item.end(), shown.map(Shown::line)));
    }
    if (group.isPresent() && isOnlyItemIn(group.get())) {
      remove(group.get(), page.root().orElseThrow());
    }
    remove(item, around);
    return results;
  }

  private boolean isUnder(List<String> lines, Element item) {
    int at = item.start();
    for (int i = lines.size() - 1; i >= 0; i--) {
      if (!page.lineAbove(at).equals(Optional.of(lines.get(i)))) {
        return false;
      }
      at = page.startOfLineAbove(at);
    }
    return true;
  }

  private boolean isOnlyItemIn(Element group) {
    return group.value() instanceof Collection keys
        && keys.items().size() == 1
        && !page.hasComment(page.lineStart(group.start()), page.lineEnd(group.end()))
        && page.text().substring(group.start(), group.end()).lines().noneMatch(String::isBlank)
        && !page.isOnlyComment(page.nextLine(group.end()))
        && page.lineAbove(group.start()).filter(BlockEdit::isRemark).isEmpty();
  }

  private void remove(Element item, Span around) {
    if (around instanceof Collection keys && keys.flow()) {
      keep(Flow.remove(page, keys, item));
    } else if (page.isFirstOfLine(item.start())) {
      keep(BlockEdit.remove(page, item.start(), item.end(), Optional.empty()));
    }
  }

  private void keep(String result) {
    if (SourceText.of(result).filter(after -> after.hasCommentsOf(page)).isPresent()) {
      results.add(result);
    }
  }
}
