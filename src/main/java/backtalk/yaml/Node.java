package backtalk.yaml;

import java.util.List;
import java.util.Optional;

/** A value in a YAML file, with its place. */
public sealed interface Node {

  Place place();

  /** Keys and their values, in the order of the file; no key twice. */
  record Mapping(Place place, List<Entry> entries) implements Node {
    public Mapping {
      entries = List.copyOf(entries);
    }

    /** The entry of a key, if the key is there. */
    public Optional<Entry> find(String key) {
      return entries.stream().filter(entry -> entry.key().equals(key)).findFirst();
    }
  }

  /** A key of a mapping, and its value. */
  record Entry(String key, Place keyPlace, Node value) {}

  /** A list. */
  record Sequence(Place place, List<Node> items) implements Node {
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /**
   * A text, a number, anything that is one piece: what it means is for its decoder to say.
   *
   * @param text as the person wrote it, without its quotes
   * @param quoted in quotes, or as a block of text
   */
  record Scalar(Place place, String text, boolean quoted) implements Node {

    /** A key with nothing after its colon; {@code ~} and {@code null} are YAML for the same. */
    public boolean isNothing() {
      return !quoted && (text.isEmpty() || text.equals("~") || text.equals("null"));
    }
  }
}
