package backtalk.yaml;

import backtalk.yaml.Node.Mapping;
import backtalk.yaml.Node.Scalar;
import backtalk.yaml.Node.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lists. */
public final class Lists {

  private Lists() {}

  /** A list, or a single item without its dash. It may be empty. */
  public static <T> Decoder<List<T>> of(Decoder<? extends T> item) {
    return value -> decode(value, item);
  }

  /**
   * A list, or a single item without its dash, with at least one item.
   *
   * @param items what is missing when it is empty, for the message: "stretches"
   */
  public static <T> Decoder<List<T>> ofSome(String items, Decoder<? extends T> item) {
    return value -> {
      Optional<List<T>> list = decode(value, item);
      if (list.isPresent() && list.get().isEmpty()) {
        value.refuse("this list has no " + items + ", expected at least one", "");
        return Optional.empty();
      }
      return list;
    };
  }

  /** The items of a list as they stand in the file, or the single one without its dash. */
  public static List<Value> items(Value value) {
    if (!(value.node() instanceof Sequence sequence)) {
      return List.of(value);
    }
    List<Value> items = new ArrayList<>();
    for (Node item : sequence.items()) {
      Optional<String> id = id(item);
      items.add(id.isPresent() ? value.child(id.get(), item) : value.item(items.size() + 1, item));
    }
    return items;
  }

  private static <T> Optional<List<T>> decode(Value value, Decoder<? extends T> decoder) {
    List<Value> items = items(value);
    List<T> list = new ArrayList<>();
    items.forEach(item -> decoder.decode(item).ifPresent(list::add));
    return list.size() == items.size() ? Optional.of(List.copyOf(list)) : Optional.empty();
  }

  /** An item that has an id is called by it. */
  private static Optional<String> id(Node item) {
    return item instanceof Mapping mapping
        ? mapping
            .find("id")
            .map(entry -> entry.value() instanceof Scalar scalar ? scalar.text() : "")
            .filter(Texts::isId)
        : Optional.empty();
  }
}
