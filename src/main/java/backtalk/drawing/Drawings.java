package backtalk.drawing;

import backtalk.routine.Phase;
import backtalk.routine.Side;
import backtalk.routine.Stretch;
import backtalk.yaml.YamlException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The drawings that come with the program, by the id of their pose. Thread-safe. */
public final class Drawings {

  private static final String FILE = "poses.yaml";

  private Drawings() {}

  /** Read when the first drawing is asked for: a session that shows none does not wait for them. */
  private static final class Holder {
    static final Map<String, Pose> POSES = read();
  }

  /** The drawings of a stretch, and of its phases; none if it names none that there are. */
  public static Stream<Drawing> of(Stretch stretch, Side side) {
    Stream<String> phases =
        stretch.dose().phases().stream().map(Phase::pose).flatMap(Optional::stream);
    return Stream.concat(stretch.pose().stream(), phases)
        .flatMap(pose -> of(pose, side).stream())
        .distinct();
  }

  /** The drawing of a pose; nothing if there is no such pose. */
  public static Optional<Drawing> of(String pose, Side side) {
    return Optional.ofNullable(Holder.POSES.get(pose))
        .map(found -> new Drawing(found, Optional.of(side).filter(any -> found.isSided())));
  }

  /** The ids of all poses, in the order of the alphabet. */
  public static List<String> ids() {
    return Holder.POSES.keySet().stream().sorted().toList();
  }

  /** All poses, in the order of their file. */
  static List<Pose> poses() {
    return List.copyOf(Holder.POSES.values());
  }

  private static Map<String, Pose> read() {
    try (InputStream in = Drawings.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is not in the program");
      }
      Map<String, Pose> poses = new LinkedHashMap<>();
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      PoseReader.read(text, FILE).forEach(pose -> poses.put(pose.id(), pose));
      return poses;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (YamlException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }
}
