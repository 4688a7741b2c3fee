package backtalk.yaml;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
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
    return parse(TextFile.read(file), file.toString(), decoder, nothing);
  }

  /**
   * The text of a file as it is, so that its bytes are those of the text: with its byte order mark.
   *
   * @throws YamlException when it cannot be read or is not UTF-8
   */
  public static String text(Path file) throws YamlException {
    return TextFile.readWhole(file);
  }

  /**
   * A text for SnakeYAML, which needs room for one more sign where a part that it reads ends within
   * an emoji.
   */
  public static Reader reader(String text) {
    return new StringReader(text) {
      @Override
      public int read(char[] into) throws IOException {
        return read(into, 0, into.length - 1);
      }
    };
  }

  /**
   * Reads the text of a file that may have nothing in it.
   *
   * @param name what to call the file in messages
   * @param nothing what an empty text means
   * @throws YamlException with every mistake in it
   */
  public static <T> T parse(String text, String name, Decoder<T> decoder, T nothing)
      throws YamlException {
    return TextFile.isEmpty(text) ? nothing : parse(text, name, decoder);
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
    return value(new Node.Scalar(Place.of(source), text, true), path, decoder);
  }

  /**
   * Reads a list that came from elsewhere, such as the command line.
   *
   * @param source where it came from, for messages
   * @param path the key it belongs to
   * @throws YamlException when it is wrong
   */
  public static <T> T values(List<String> texts, String source, String path, Decoder<T> decoder)
      throws YamlException {
    Place place = Place.of(source);
    List<Node> items =
        texts.stream().<Node>map(text -> new Node.Scalar(place, text, true)).toList();
    return value(new Node.Sequence(place, items), path, decoder);
  }

  private static <T> T value(Node node, String path, Decoder<T> decoder) throws YamlException {
    Problems problems = new Problems();
    Optional<T> result = decoder.decode(new Value(node, path, problems));
    if (result.isEmpty()) {
      throw new YamlException(problems.sorted());
    }
    return result.get();
  }
}
