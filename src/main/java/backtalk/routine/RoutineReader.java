package backtalk.routine;

import backtalk.yaml.Decoder;
import backtalk.yaml.Yaml;
import backtalk.yaml.YamlException;
import java.nio.file.Path;
import java.util.List;

/** Reads routine files. */
public final class RoutineReader {

  private static final Decoder<ReadRoutine> WITH_WARNINGS =
      value ->
          RoutineDecoder.decode(value)
              .map(routine -> new ReadRoutine(routine, RoutineWarnings.of(value, routine)));

  private RoutineReader() {}

  /**
   * A routine, and what a listener would stumble over in it.
   *
   * @param warnings in the order of the file
   */
  public record ReadRoutine(Routine routine, List<Warning> warnings) {

    public ReadRoutine {
      warnings = List.copyOf(warnings);
    }
  }

  /**
   * Reads a routine file.
   *
   * @throws RoutineException when the file cannot be read, or anything in it is wrong
   */
  public static Routine read(Path file) throws RoutineException {
    return read(file, RoutineDecoder::decode);
  }

  /**
   * Reads the text of a routine file.
   *
   * @param sourceName what messages call it
   * @throws RoutineException when anything in it is wrong
   */
  public static Routine read(String text, String sourceName) throws RoutineException {
    return parse(text, sourceName, RoutineDecoder::decode);
  }

  /**
   * Reads a routine file, and looks for what a listener would stumble over.
   *
   * @throws RoutineException when the file cannot be read, or anything in it is wrong
   */
  public static ReadRoutine readWithWarnings(Path file) throws RoutineException {
    return read(file, WITH_WARNINGS);
  }

  /**
   * Reads the text of a routine file, and looks for what a listener would stumble over.
   *
   * @param sourceName what messages call it
   * @throws RoutineException when anything in it is wrong
   */
  public static ReadRoutine readWithWarnings(String text, String sourceName)
      throws RoutineException {
    return parse(text, sourceName, WITH_WARNINGS);
  }

  private static <T> T read(Path file, Decoder<T> decoder) throws RoutineException {
    try {
      return Yaml.read(file, decoder);
    } catch (YamlException e) {
      throw new RoutineException(e.problems());
    }
  }

  private static <T> T parse(String text, String sourceName, Decoder<T> decoder)
      throws RoutineException {
    try {
      return Yaml.parse(text, sourceName, decoder);
    } catch (YamlException e) {
      throw new RoutineException(e.problems());
    }
  }
}
