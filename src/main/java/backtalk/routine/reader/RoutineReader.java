package backtalk.routine.reader;

import backtalk.routine.Routine;
import backtalk.routine.reader.RoutineKeys.OfStretch;
import backtalk.routine.reader.RoutineTexts.Text;
import backtalk.yaml.Decoder;
import backtalk.yaml.Node.Scalar;
import backtalk.yaml.Place;
import backtalk.yaml.Yaml;
import backtalk.yaml.YamlException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads routine files. */
public final class RoutineReader {

  private static final Decoder<ReadRoutine> WITH_WARNINGS =
      value ->
          RoutineDecoder.decode(value)
              .map(
                  routine -> {
                    List<Text> texts = RoutineTexts.of(value);
                    return new ReadRoutine(
                        routine,
                        RoutineWarnings.of(value, routine, texts),
                        texts.stream().filter(Text::isSpoken).map(Text::scalar).toList(),
                        texts.stream()
                            .filter(text -> text.key().name().equals(OfStretch.POSE.name()))
                            .map(Text::scalar)
                            .toList());
                  });

  private RoutineReader() {}

  /**
   * A routine, and what stands in its file.
   *
   * @param warnings what a listener would stumble over, in the order of the file
   * @param spoken all that is spoken, in the order of the file
   * @param poses the drawings that it names
   */
  public record ReadRoutine(
      Routine routine, List<Warning> warnings, List<Scalar> spoken, List<Scalar> poses) {
    public ReadRoutine {
      warnings = List.copyOf(warnings);
      spoken = List.copyOf(spoken);
      poses = List.copyOf(poses);
    }

    /** The same with more to warn of. */
    public ReadRoutine with(List<Warning> more) {
      List<Warning> all = new ArrayList<>(warnings);
      all.addAll(more);
      return new ReadRoutine(routine, all, spoken, poses);
    }
  }

  /**
   * Something in a routine that a listener would stumble over. The routine can be used all the
   * same.
   *
   * @param place where it is
   * @param path the key it belongs to, such as {@code stretches.knee.set-up[2]}; empty for the
   *     routine as a whole
   * @param text what it is and what to do about it, in sentences
   */
  public record Warning(Place place, String path, String text) {

    /** As written, on one line, like a mistake. */
    @Override
    public String toString() {
      return place + (path.isEmpty() ? "" : " (" + path + ")") + ": " + text;
    }
  }

  /**
   * Reads a routine file.
   *
   * @throws YamlException when the file cannot be read, or anything in it is wrong
   */
  public static Routine read(Path file) throws YamlException {
    return Yaml.read(file, RoutineDecoder::decode);
  }

  /**
   * Reads the text of a routine file.
   *
   * @param sourceName what messages call it
   * @throws YamlException when anything in it is wrong
   */
  public static Routine read(String text, String sourceName) throws YamlException {
    return Yaml.parse(text, sourceName, RoutineDecoder::decode);
  }

  /**
   * Reads a routine file, and looks for what a listener would stumble over.
   *
   * @throws YamlException when the file cannot be read, or anything in it is wrong
   */
  public static ReadRoutine readWithWarnings(Path file) throws YamlException {
    return Yaml.read(file, WITH_WARNINGS);
  }

  /**
   * Reads the text of a routine file, and looks for what a listener would stumble over.
   *
   * @param sourceName what messages call it
   * @throws YamlException when anything in it is wrong
   */
  public static ReadRoutine readWithWarnings(String text, String sourceName) throws YamlException {
    return Yaml.parse(text, sourceName, WITH_WARNINGS);
  }
}
