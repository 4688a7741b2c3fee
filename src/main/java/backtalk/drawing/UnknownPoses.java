package backtalk.drawing;

import backtalk.routine.reader.RoutineReader.Warning;
import backtalk.yaml.Nearest;
import backtalk.yaml.Node.Scalar;
import java.util.List;

/** Finds drawings that a routine names and that there are not. */
public final class UnknownPoses {

  private UnknownPoses() {}

  /** A warning for each of those that there are not. */
  public static List<Warning> in(List<Scalar> poses) {
    return poses.stream()
        .filter(pose -> !Drawings.ids().contains(pose.text().strip()))
        .map(UnknownPoses::warning)
        .toList();
  }

  private static Warning warning(Scalar pose) {
    String id = pose.text().strip();
    String meant = Nearest.to(id, Drawings.ids()).map(near -> " Maybe " + near + ".").orElse("");
    return new Warning(
        pose.place(),
        "pose",
        "There is no drawing \""
            + id
            + "\"."
            + meant
            + " There are: "
            + String.join(", ", Drawings.ids())
            + ".");
  }
}
