package backtalk.drawing;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A pose: where the body is. Where the sides differ, it is the left one that is stretched.
 *
 * @param shows what the picture shows, for somebody who cannot see it; may hold {@code {side}}
 * @param hips the middle between the hip joints
 * @param back the directions of the lower, middle and upper back, in degrees
 * @param neck the direction of the neck, in degrees
 * @param face where the face looks, in degrees, where it is seen from the side
 * @param turned where the face is seen from the front: how far it is turned, from -1 to 1
 * @param hipsAcross from the middle to the left hip joint
 * @param shouldersAcross from the middle to the left shoulder joint
 * @param limbs by name
 * @param order what is drawn first, and what over it
 * @param props what else is there: its name, and its measures
 * @param arrows where it moves
 */
record Pose(
    String id,
    String shows,
    View view,
    Point hips,
    List<Double> back,
    double neck,
    double face,
    Optional<Double> turned,
    Point hipsAcross,
    Point shouldersAcross,
    Map<BodyPart, Limb> limbs,
    List<BodyPart> order,
    Map<PropKind, List<Double>> props,
    List<Arrow> arrows) {

  /** From where it is seen. */
  enum View {
    SIDE,
    FRONT
  }

  /** The parts that lie over each other. */
  enum BodyPart {
    RIGHT_LEG,
    RIGHT_ARM,
    BODY,
    LEFT_LEG,
    LEFT_ARM;

    boolean isLeft() {
      return this == LEFT_LEG || this == LEFT_ARM;
    }

    boolean isLeg() {
      return this == LEFT_LEG || this == RIGHT_LEG;
    }
  }

  /**
   * A movement.
   *
   * @param curve how far it bows out, as a share of its length; positive to its left
   */
  record Arrow(Point from, Point to, double curve) {}

  Pose {
    back = List.copyOf(back);
    limbs = Map.copyOf(limbs);
    order = List.copyOf(order);
    props = Map.copyOf(props);
    arrows = List.copyOf(arrows);
  }

  /** What it says of an arm or a leg. */
  Limb limb(BodyPart part) {
    return Optional.ofNullable(limbs.get(part)).orElseThrow();
  }

  /** Whether it is another picture for the other side. */
  boolean isSided() {
    return shows.contains("{");
  }
}
