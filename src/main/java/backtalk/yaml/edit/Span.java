package backtalk.yaml.edit;

import java.util.List;
import java.util.Optional;

/** Where a part of a text begins, and where it has ended. */
sealed interface Span {

  int start();

  int end();

  /** How a scalar is written. */
  enum Style {
    PLAIN,
    SINGLE_QUOTED,
    DOUBLE_QUOTED,
    /** Behind a bar or an angle bracket, on lines of its own. */
    BLOCK
  }

  /** A text, a number, or nothing: then it starts where it ends. */
  record ScalarSpan(int start, int end, String text, Style style) implements Span {}

  /**
   * Keys with values, or a list.
   *
   * @param flow in braces or brackets, which belong to the span
   */
  record Collection(int start, int end, boolean flow, boolean isList, List<Element> items)
      implements Span {
    public Collection {
      items = List.copyOf(items);
    }

    Optional<Element> find(String key) {
      return items.stream().filter(item -> item.isKey(key)).findFirst();
    }
  }

  /** A key and its value; or an item of a list, whose key is empty. */
  record Element(Optional<Span> key, Span value) implements Span {

    @Override
    public int start() {
      return key.orElse(value).start();
    }

    @Override
    public int end() {
      return value.end();
    }

    boolean isKey(String name) {
      return key.isPresent()
          && key.get() instanceof ScalarSpan scalar
          && scalar.text().equals(name);
    }
  }
}
