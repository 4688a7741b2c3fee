package backtalk.yaml;

import backtalk.yaml.Node.Entry;
import backtalk.yaml.Node.Mapping;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** All the keys that a mapping may have; any other one is a mistake. Immutable. */
public final class Keys {

  private static final Expected MAPPING = Expected.of("keys with values");

  private final String what;
  private final Map<String, Key<?>> keys = new LinkedHashMap<>();

  private Keys(String what, List<Key<?>> keys) {
    this.what = what;
    keys.forEach(key -> this.keys.put(key.name(), key));
  }

  /**
   * The keys of something.
   *
   * @param what the thing that has these keys, for messages: "a stretch"
   */
  public static Keys of(String what, Key<?>... keys) {
    return new Keys(what, List.of(keys));
  }

  /** The names of the keys, in the order they were declared. */
  public List<String> names() {
    return List.copyOf(keys.keySet());
  }

  /** The names of the keys that must be there. */
  public List<String> required() {
    return keys.values().stream().filter(Key::isRequired).map(Key::name).toList();
  }

  /** A decoder that reads these keys, and makes something of them when all of them are right. */
  public <T> Decoder<T> decoder(Function<Fields, T> make) {
    return value -> read(value).filter(Fields::areComplete).map(make);
  }

  /** Reads every key, reporting what is unknown, missing or wrong; nothing if not a mapping. */
  public Optional<Fields> read(Value value) {
    if (!(value.node() instanceof Mapping mapping)) {
      value.expected(MAPPING, "Here belongs " + what + ", with the keys " + list() + ".");
      return Optional.empty();
    }
    int before = value.problemCount();
    Map<String, Object> decoded = new LinkedHashMap<>();
    Set<String> accountedFor = new HashSet<>();
    for (Entry entry : mapping.entries()) {
      Key<?> key = keys.get(entry.key());
      if (key == null) {
        unknown(value, entry).ifPresent(accountedFor::add);
      } else {
        accountedFor.add(key.name());
        key.decoder()
            .decode(value.child(key.name(), entry.value()))
            .ifPresent(found -> decoded.put(key.name(), found));
      }
    }
    for (Key<?> key : keys.values()) {
      if (key.isRequired() && !accountedFor.contains(key.name())) {
        value.refuse("the key \"" + key.name() + "\" is missing", key.advice());
      }
    }
    return Optional.of(new Fields(decoded, value, value.problemCount() == before, accountedFor));
  }

  /** Reports a key that is none of these, and says which one was probably meant. */
  private Optional<String> unknown(Value value, Entry entry) {
    Optional<String> meant = Nearest.to(entry.key(), keys.keySet());
    value.refuse(
        entry.keyPlace(),
        "found the unknown key " + Value.quote(entry.key()),
        meant.map(key -> "Did you mean \"" + key + "\"? ").orElse("")
            + "The keys of "
            + what
            + " are "
            + list()
            + ".");
    return meant;
  }

  private String list() {
    return String.join(", ", keys.keySet());
  }
}
