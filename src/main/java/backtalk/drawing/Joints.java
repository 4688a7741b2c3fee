package backtalk.drawing;

import backtalk.drawing.Limb.Target;
import backtalk.drawing.Pose.Part;
import backtalk.drawing.Skeleton.Bent;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The joints by their names, so that a hand can be on a knee. */
final class Joints {

  /** Every name there is. */
  static final List<String> NAMES =
      List.of(
          "head",
          "left-knee",
          "right-knee",
          "left-ankle",
          "right-ankle",
          "left-elbow",
          "left-thigh",
          "right-thigh",
          "left-shin",
          "right-shin");

  private final Map<Part, Bent> limbs;
  private final Point head;

  Joints(Map<Part, Bent> limbs, Point head) {
    this.limbs = limbs;
    this.head = head;
  }

  /** Where a hand or foot is to go. */
  Point at(Target target) {
    return target.joint().map(this::joint).orElse(new Point(0, 0)).plus(target.point());
  }

  private Point joint(String name) {
    if (name.equals("head")) {
      return head;
    }
    boolean left = name.startsWith("left");
    Part part = left ? Part.LEFT_LEG : Part.RIGHT_LEG;
    Bent limb =
        Optional.ofNullable(limbs.get(name.endsWith("elbow") ? Part.LEFT_ARM : part))
            .orElseThrow(() -> new IllegalStateException(name + " has no place yet"));
    return switch (name.substring(name.indexOf('-') + 1)) {
      case "ankle" -> limb.end();
      case "thigh" -> limb.top().between(limb.middle(), 0.7);
      case "shin" -> limb.middle().between(limb.end(), 0.5);
      default -> limb.middle();
    };
  }
}
