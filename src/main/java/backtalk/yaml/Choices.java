package backtalk.yaml;

import backtalk.system.EnumWords;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** One of a few words. */
public final class Choices {

  private Choices() {}

  /** A constant of an enum, written in lower case with hyphens: {@code hands-and-knees}. */
  public static <E extends Enum<E>> Decoder<E> of(Class<E> type) {
    Map<String, E> choices = new LinkedHashMap<>();
    for (E constant : type.getEnumConstants()) {
      choices.put(EnumWords.of(constant), constant);
    }
    return value -> choose(value, choices, either(choices.keySet()));
  }

  /** Yes or no, in any of YAML's words for them. */
  public static Decoder<Boolean> yesOrNo() {
    Map<String, Boolean> choices = new LinkedHashMap<>();
    for (String yes : new String[] {"true", "yes", "on"}) {
      choices.put(yes, true);
    }
    for (String no : new String[] {"false", "no", "off"}) {
      choices.put(no, false);
    }
    return value -> choose(value, choices, "true or false");
  }

  /** "supine, prone or seated". */
  static String either(Collection<String> words) {
    String all = String.join(", ", words);
    int last = all.lastIndexOf(", ");
    return last < 0 ? all : all.substring(0, last) + " or " + all.substring(last + 2);
  }

  private static <T> Optional<T> choose(Value value, Map<String, T> choices, String list) {
    Expected expected = Expected.of(list);
    Optional<String> text = value.text(expected);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Optional<T> chosen = Optional.ofNullable(choices.get(text.get()));
    if (chosen.isEmpty()) {
      String meant =
          Nearest.to(text.get(), choices.keySet())
              .map(near -> "Maybe you meant " + near + ".")
              .orElse("");
      value.expected(expected, meant);
    }
    return chosen;
  }
}
