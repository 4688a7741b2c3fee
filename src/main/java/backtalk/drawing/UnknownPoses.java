package backtalk.drawing;

import backtalk.routine.Warning;
import backtalk.yaml.Nearest;
import backtalk.yaml.Node;
import backtalk.yaml.Node.Entry;
import backtalk.yaml.Node.Mapping;
import backtalk.yaml.Node.Scalar;
import backtalk.yaml.Node.Sequence;
import java.util.ArrayList;
import java.util.List;

/** Finds drawings that a routine names and that there are not. */
public final class UnknownPoses {

  private static final String KEY = "pose";

  private UnknownPoses() {}

  /**
   * A warning for each.
   *
   * @param file the file of a routine that is otherwise good
   */
  public static List<Warning> in(Node file) {
    List<Warning> warnings = new ArrayList<>();
    look(file, warnings);
    return warnings;
  }

  private static void look(Node node, List<Warning> warnings) {
    if (node instanceof Sequence list) {
      list.items().forEach(item -> look(item, warnings));
    } else if (node instanceof Mapping mapping) {
      for (Entry entry : mapping.entries()) {
        if (entry.key().equals(KEY) && entry.value() instanceof Scalar pose) {
          check(pose, warnings);
        } else {
          look(entry.value(), warnings);
        }
      }
    }
  }

  private static void check(Scalar pose, List<Warning> warnings) {
    String id = pose.text().strip();
    if (Drawings.ids().contains(id)) {
      return;
    }
    String meant = Nearest.to(id, Drawings.ids()).map(near -> " Maybe " + near + ".").orElse("");
    warnings.add(
        new Warning(
            pose.place(),
            KEY,
            "There is no drawing \""
                + id
                + "\"."
                + meant
                + " There are: "
                + String.join(", ", Drawings.ids())
                + "."));
  }
}
