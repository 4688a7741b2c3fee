package backtalk.yaml;

import java.nio.file.Path;
import java.util.Optional;

/** Reads YAML files that people write by hand. */
public final class Yaml {

  private Yaml() {}

  /**
   * Reads a file.
   *
   * @throws YamlException with every mistake in it
   */
  public static <T> T read(Path file, Decoder<T> decoder) throws YamlException {
    return parse(TextFile.read(file), file.toString(), decoder);
  }

  /**
   * Reads a file that may have nothing in it.
   *
   * @param nothing what an empty file means
   * @throws YamlException with every mistake in it
   */
  public static <T> T read(Path file, Decoder<T> decoder, T nothing) throws YamlException {
    String text = TextFile.read(file);
    return TextFile.isEmpty(text) ? nothing : parse(text, file.toString(), decoder);
  }

  /**
   * Reads the text of a file.
   *
   * @param name what to call the file in messages
   * @throws YamlException with every mistake in it
   */
  public static <T> T parse(String text, String name, Decoder<T> decoder) throws YamlException {
    TextFile.check(text, name);
    Problems problems = new Problems();
    try {
      Optional<T> result =
          TreeReader.read(text, name, problems)
              .flatMap(root -> decoder.decode(new Value(root, "", problems)));
      if (problems.count() == 0 && result.isPresent()) {
        return result.get();
      }
    } catch (Problems.TooManyException e) {
      // what was found so far is enough
    }
    throw new YamlException(problems.sorted());
  }

  /**
   * Reads a single value that came from elsewhere, such as the command line.
   *
   * @param source where it came from, for messages: "--hold"
   * @param path the key it belongs to
   * @throws YamlException when it is wrong
   */
  public static <T> T value(String text, String source, String path, Decoder<T> decoder)
      throws YamlException {
    Problems problems = new Problems();
    Node node = new Node.Scalar(Place.of(source), text, true);
    Optional<T> result = decoder.decode(new Value(node, path, problems));
    if (result.isEmpty()) {
      throw new YamlException(problems.sorted());
    }
    return result.get();
  }
}
