package backtalk.speech;

import backtalk.yaml.Decoder;
import backtalk.yaml.Key;
import backtalk.yaml.Keys;
import backtalk.yaml.Node;
import backtalk.yaml.Numbers;
import backtalk.yaml.Value;
import backtalk.yaml.Yaml;
import backtalk.yaml.YamlException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads lexicon files: words, and how they are said. */
public final class LexiconReader {

  private static final Key<Integer> FORMAT = Key.required("format", Numbers.whole(1, 1), "1");
  private static final Key<Lexicon> WORDS =
      Key.required("words", LexiconReader::words, "followed by words with their phones");

  private static final Decoder<Lexicon> DECODER =
      Keys.of("a lexicon", FORMAT, WORDS).decoder(fields -> fields.get(WORDS));

  private LexiconReader() {}

  /**
   * Reads a lexicon file.
   *
   * @throws YamlException with every mistake in it
   */
  public static Lexicon read(Path file) throws YamlException {
    return Yaml.read(file, DECODER);
  }

  static Optional<Lexicon> words(Value value) {
    if (!(value.node() instanceof Node.Mapping mapping)) {
      value.refuse("found " + value.found() + ", expected words with their phones", "");
      return Optional.empty();
    }
    Map<String, String> spelled = new LinkedHashMap<>();
    int before = value.problemCount();
    for (Node.Entry entry : mapping.entries()) {
      if (entry.value() instanceof Node.Scalar phones) {
        check(value, entry, phones.text());
        spelled.put(entry.key(), phones.text());
      } else {
        value.refuse(entry.keyPlace(), "\"" + entry.key() + "\" needs its phones as a text", "");
      }
    }
    return value.problemCount() == before ? Optional.of(Lexicon.of(spelled)) : Optional.empty();
  }

  private static void check(Value value, Node.Entry entry, String phones) {
    try {
      Lexicon.of(Map.of(entry.key(), phones));
    } catch (IllegalArgumentException e) {
      value.refuse(entry.keyPlace(), String.valueOf(e.getMessage()), "");
    }
  }
}
