package backtalk.routine;

import backtalk.yaml.Decoder;
import backtalk.yaml.Yaml;
import backtalk.yaml.YamlException;
import java.nio.file.Path;

/** Reads routine files. */
public final class RoutineReader {

  private static final Decoder<ReadRoutine> WITH_WARNINGS =
      value ->
          RoutineDecoder.decode(value)
              .map(routine -> new ReadRoutine(routine, RoutineWarnings.of(value, routine)));

  private RoutineReader() {}

  /**
   * Reads a routine file.
   *
   * @throws RoutineException when the file cannot be read, or anything in it is wrong
   */
  public static Routine read(Path file) throws RoutineException {
    try {
      return Yaml.read(file, RoutineDecoder::decode);
    } catch (YamlException e) {
      throw new RoutineException(e.problems());
    }
  }

  /**
   * Reads the text of a routine file.
   *
   * @param sourceName what messages call it
   * @throws RoutineException when anything in it is wrong
   */
  public static Routine read(String text, String sourceName) throws RoutineException {
    try {
      return Yaml.parse(text, sourceName, RoutineDecoder::decode);
    } catch (YamlException e) {
      throw new RoutineException(e.problems());
    }
  }

  /**
   * Reads a routine file, and looks for what a listener would stumble over.
   *
   * @throws RoutineException when the file cannot be read, or anything in it is wrong
   */
  public static ReadRoutine readWithWarnings(Path file) throws RoutineException {
    try {
      return Yaml.read(file, WITH_WARNINGS);
    } catch (YamlException e) {
      throw new RoutineException(e.problems());
    }
  }

  /**
   * Reads the text of a routine file, and looks for what a listener would stumble over.
   *
   * @param sourceName what messages call it
   * @throws RoutineException when anything in it is wrong
   */
  public static ReadRoutine readWithWarnings(String text, String sourceName)
      throws RoutineException {
    try {
      return Yaml.parse(text, sourceName, WITH_WARNINGS);
    } catch (YamlException e) {
      throw new RoutineException(e.problems());
    }
  }
}
