package backtalk.drawing;

import backtalk.drawing.Pose.BodyPart;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where every joint is.
 *
 * @param spine from the hips to where the neck begins: four points
 * @param head the middle of the head
 * @param limbs arms and legs
 */
record Skeleton(List<Point> spine, Point head, Map<BodyPart, Bent> limbs) {

  /**
   * An arm or a leg.
   *
   * @param top shoulder or hip joint
   * @param middle elbow or knee
   * @param end wrist or ankle
   * @param tip the direction of the fingers or toes, in degrees
   * @param seen how much of the hand or foot is seen
   * @param beyond by how many centimetres it is too short to reach its end
   */
  record Bent(Point top, Point middle, Point end, double tip, double seen, double beyond) {}

  Skeleton {
    spine = List.copyOf(spine);
    limbs = Map.copyOf(limbs);
  }

  /** Where an arm or a leg is. */
  Bent limb(BodyPart part) {
    return Optional.ofNullable(limbs.get(part)).orElseThrow();
  }

  /** The skeleton of a pose. */
  static Skeleton of(Pose pose) {
    Point at = pose.hips();
    Point first = at.toward(pose.back().get(0), Bones.BACK[0]);
    Point second = first.toward(pose.back().get(1), Bones.BACK[1]);
    Point neck = second.toward(pose.back().get(2), Bones.BACK[2]);
    Point shoulders = second.between(neck, Bones.SHOULDERS_UP);
    Point head = neck.toward(pose.neck(), Bones.NECK);
    Map<BodyPart, Bent> limbs = new EnumMap<>(BodyPart.class);
    for (BodyPart part : placedFirst(pose)) {
      Point middle = part.isLeg() ? at : shoulders;
      Point across = part.isLeg() ? pose.hipsAcross() : pose.shouldersAcross();
      Point top = part.isLeft() ? middle.plus(across) : middle.minus(across);
      Limb limb = pose.limb(part);
      Optional<Point> goal = limb.end().map(target -> goal(target, limbs));
      limbs.put(part, Bending.limb(part, limb, top, goal));
    }
    return new Skeleton(List.of(at, first, second, neck), head, limbs);
  }

  private static Point goal(Limb.Target target, Map<BodyPart, Bent> limbs) {
    return target
        .joint()
        .map(joint -> place(joint, Optional.ofNullable(limbs.get(joint.leg())).orElseThrow()))
        .map(place -> place.plus(target.point()))
        .orElse(target.point());
  }

  private static Point place(Limb.Joint joint, Bent leg) {
    return switch (joint) {
      case LEFT_THIGH, RIGHT_THIGH -> leg.top().between(leg.middle(), 0.7);
      case LEFT_KNEE, RIGHT_KNEE -> leg.middle();
      case LEFT_ANKLE, RIGHT_ANKLE -> leg.end();
    };
  }

  /** Legs before arms, and what has its own place before what is at another joint. */
  private static List<BodyPart> placedFirst(Pose pose) {
    return pose.limbs().keySet().stream()
        .sorted(
            Comparator.comparing((BodyPart part) -> !part.isLeg())
                .thenComparing(part -> isAtJoint(pose, part))
                .thenComparing(BodyPart::isLeft))
        .toList();
  }

  private static boolean isAtJoint(Pose pose, BodyPart part) {
    return pose.limb(part).end().flatMap(Limb.Target::joint).isPresent();
  }

  /** How long the bones are, in centimetres of a person 175 cm tall. */
  static final class Bones {

    static final double THIGH = 43;
    static final double SHIN = 41;
    static final double UPPER_ARM = 29;
    static final double FOREARM = 25;

    /** From the wrist to the middle of the palm. */
    static final double PALM = 6;

    /** Three parts of the back, from the hip joints to where the neck begins. */
    static final double[] BACK = {18, 18, 19};

    static final double NECK = 15;

    /** How far up the last part of the back the shoulder joints are. */
    static final double SHOULDERS_UP = 0.68;

    private Bones() {}
  }
}
