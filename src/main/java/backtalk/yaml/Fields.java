package backtalk.yaml;

import backtalk.yaml.Node.Mapping;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;

/** What a mapping said, key by key. */
public final class Fields {

  private final Map<String, Object> decoded;
  private final Value value;
  private final boolean complete;
  private final Set<String> mentioned;

  Fields(Map<String, Object> decoded, Value value, boolean complete, Set<String> mentioned) {
    this.decoded = decoded;
    this.value = value;
    this.complete = complete;
    this.mentioned = mentioned;
  }

  /** Whether every key that must be there is, and nothing under any key is wrong. */
  public boolean areComplete() {
    return complete;
  }

  /** The mapping they come from. */
  public Value value() {
    return value;
  }

  /** Whether the key is there, or a mistyped one was taken for it; its value may be wrong. */
  public boolean mention(Key<?> key) {
    return mentioned.contains(key.name());
  }

  /** The value under the key as it stands in the file, if the key is there. */
  public Optional<Value> at(Key<?> key) {
    return value.node() instanceof Mapping mapping
        ? mapping.find(key.name()).map(entry -> value.child(key.name(), entry.value()))
        : Optional.empty();
  }

  /** What the key says, unless it is left out or wrong. */
  @SuppressWarnings("unchecked") // keys of one name have one type
  public <T> Optional<T> find(Key<T> key) {
    return Optional.ofNullable((T) decoded.get(key.name()));
  }

  /** What a key says that is required, or has a meaning when it is left out. */
  public <T> T get(Key<T> key) {
    return find(key).or(key::otherwise).orElseThrow(() -> new NoSuchElementException(key.name()));
  }

  /** What the key says, or a default. */
  public <T> T get(Key<T> key, T otherwise) {
    return find(key).orElse(otherwise);
  }
}
