package backtalk.yaml.edit;

import backtalk.yaml.edit.Span.Collection;
import backtalk.yaml.edit.Span.Element;
import backtalk.yaml.edit.Span.ScalarSpan;
import java.util.List;
import java.util.Optional;

/** Makes a list hold other items; those that stay are left where they are. */
final class ListEdit {

  private final List<String> path;
  private final List<String> wanted;

  private ListEdit(List<String> path, List<String> wanted) {
    this.path = path;
    this.wanted = wanted;
  }

  /** The text with another list; nothing if its form is too odd to edit. */
  static Optional<String> set(SourceText page, List<String> path, List<String> wanted) {
    return new ListEdit(path, wanted).edit(page);
  }

  private Optional<String> edit(SourceText page) {
    Optional<Collection> list = list(page);
    if (list.isEmpty()
        || !list.get().items().stream().allMatch(i -> i.value() instanceof ScalarSpan)) {
      return Optional.empty();
    }
    if (!list.get().flow() && wanted.isEmpty()) {
      return Optional.of(emptied(page, page.find(path).orElseThrow(), list.get()));
    }
    // one after the other, as each moves what stands behind it
    Optional<String> missing = wanted.stream().filter(id -> !holds(list.get(), id)).findFirst();
    Optional<Element> surplus =
        list.get().items().stream().filter(item -> !wanted.contains(textOf(item))).findFirst();
    if (missing.isPresent()) {
      return SourceText.of(add(page, list.get(), missing.get())).flatMap(this::edit);
    }
    if (surplus.isPresent()) {
      return SourceText.of(remove(page, list.get(), surplus.get()))
          .filter(next -> list(next).isPresent())
          .filter(next -> list(next).get().items().size() < list.get().items().size())
          .flatMap(this::edit);
    }
    return Optional.of(page.text());
  }

  private Optional<Collection> list(SourceText page) {
    return page.find(path)
        .map(Element::value)
        .flatMap(span -> span instanceof Collection c && c.isList() ? Optional.of(c) : none());
  }

  private static Optional<Collection> none() {
    return Optional.empty();
  }

  private static boolean holds(Collection list, String id) {
    return list.items().stream().anyMatch(item -> textOf(item).equals(id));
  }

  private static String textOf(Element item) {
    return item.value() instanceof ScalarSpan scalar ? scalar.text().strip() : "";
  }

  private static String add(SourceText page, Collection list, String id) {
    if (list.flow()) {
      return Flow.insert(page, list, Fresh.write(id));
    }
    Element last = list.items().get(list.items().size() - 1);
    return page.insertLine(page.nextLine(last.end()), page.before(last.start()) + Fresh.write(id));
  }

  private static String remove(SourceText page, Collection list, Element item) {
    return list.flow()
        ? Flow.remove(page, list, item)
        : BlockEdit.remove(page, item.start(), item.end(), Optional.empty());
  }

  private static String emptied(SourceText page, Element key, Collection list) {
    int colon = page.text().indexOf(':', key.key().orElse(key).end()) + 1;
    String without = BlockEdit.remove(page, list.start(), list.end(), Optional.empty());
    return without.substring(0, colon) + " []" + without.substring(colon);
  }
}
