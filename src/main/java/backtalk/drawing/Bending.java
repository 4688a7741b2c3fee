package backtalk.drawing;

import backtalk.drawing.Limb.Bend;
import backtalk.drawing.Pose.BodyPart;
import backtalk.drawing.Skeleton.Bent;
import backtalk.drawing.Skeleton.Bones;
import java.util.Optional;

/** Bends arms and legs so that they end where the pose says, their bones as long as ever. */
final class Bending {

  private Bending() {}

  /**
   * Where the joints of a limb are.
   *
   * @param goal where it ends, if the pose says so
   */
  static Bent limb(BodyPart part, Limb limb, Point top, Optional<Point> goal) {
    double near = (part.isLeg() ? Bones.THIGH : Bones.UPPER_ARM) * limb.seen().get(0);
    double far = (part.isLeg() ? Bones.SHIN : Bones.FOREARM) * limb.seen().get(1);
    double seen = limb.seen().get(2);
    if (goal.isEmpty()) {
      Point middle = top.toward(limb.along().get(0), near);
      Point end = middle.toward(limb.along().get(1), far);
      return bent(part, limb, top, middle, end, seen, 0);
    }
    double palm = part.isLeg() || limb.tip().isPresent() ? 0 : Bones.PALM;
    Point way = goal.get().minus(top);
    double longest = near + far + palm;
    double shortest = Math.abs(near - far - palm);
    double distance = Math.max(shortest + 1e-6, Math.min(longest - 1e-6, way.length()));
    double beyond = Math.abs(way.length() - distance);
    double middle = bendAt(near, far + palm, distance);
    double turn = limb.bend() == Bend.CLOCKWISE ? middle : -middle;
    Point joint = top.toward(way.degrees() + turn, near);
    Point reached = top.toward(way.degrees(), distance);
    Point end = joint.between(reached, far / (far + palm));
    return bent(part, limb, top, joint, end, seen, beyond);
  }

  private static Bent bent(
      BodyPart part, Limb limb, Point top, Point middle, Point end, double seen, double beyond) {
    double bone = end.minus(middle).degrees();
    double tip = limb.tip().orElse(part.isLeg() ? bone - 90 : bone);
    return new Bent(top, middle, end, tip, seen, beyond);
  }

  /** The angle at the top between the first bone and the way to the end, in degrees. */
  private static double bendAt(double near, double far, double distance) {
    double cosine = (near * near + distance * distance - far * far) / (2 * near * distance);
    return Math.toDegrees(StrictMath.acos(Math.max(-1, Math.min(1, cosine))));
  }
}
