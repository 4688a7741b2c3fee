package backtalk.yaml;

import backtalk.yaml.Node.Mapping;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/** What a mapping said, key by key. */
public final class Fields {

  private final Map<Key<?>, Object> decoded;
  private final Value value;
  private final boolean complete;

  Fields(Map<Key<?>, Object> decoded, Value value, boolean complete) {
    this.decoded = decoded;
    this.value = value;
    this.complete = complete;
  }

  /** Whether every key that must be there is, and nothing under any key is wrong. */
  public boolean areComplete() {
    return complete;
  }

  /** The mapping they come from. */
  public Value value() {
    return value;
  }

  /** The value under the key as it stands in the file, if the key is there. */
  public Optional<Value> at(Key<?> key) {
    return value.node() instanceof Mapping mapping
        ? mapping.find(key.name()).map(entry -> value.child(key.name(), entry.value()))
        : Optional.empty();
  }

  /** What the key says, unless it is left out or wrong. */
  @SuppressWarnings("unchecked") // only what the key's own decoder made is kept under a key
  public <T> Optional<T> find(Key<T> key) {
    return Optional.ofNullable((T) decoded.get(key));
  }

  /** What a required key says. */
  public <T> T get(Key<T> key) {
    return find(key).orElseThrow(() -> new NoSuchElementException(key.name()));
  }

  /** What the key says, or a default. */
  public <T> T get(Key<T> key, T otherwise) {
    return find(key).orElse(otherwise);
  }
}
