package backtalk.drawing;

import backtalk.drawing.Pose.Part;
import backtalk.drawing.Pose.View;
import backtalk.drawing.Skeleton.Bent;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The flesh on a skeleton, as outlines. */
final class Body {

  /** Along the back from below the hips to the neck: where, how thick in front, behind, across. */
  private static final double[][] TRUNK = {
    {0.00, 9.5, 12.0, 8.0},
    {0.18, 10.0, 11.0, 7.5},
    {0.36, 9.5, 8.5, 5.5},
    {0.55, 10.0, 9.0, 5.5},
    {0.72, 10.5, 9.5, 5.0},
    {0.86, 9.0, 8.5, 3.5},
    {0.95, 5.6, 6.0, -4.0},
  };

  private static final double NECK_RADIUS = 4.8;

  private final Pose pose;
  private final Skeleton bones;

  Body(Pose pose) {
    this.pose = pose;
    this.bones = Skeleton.of(pose);
  }

  Skeleton bones() {
    return bones;
  }

  /** The outline of a part. */
  Area outline(Part part) {
    if (part == Part.BODY) {
      return trunkAndHead();
    }
    Bent limb = bones.limb(part);
    return part.isLeg() ? leg(limb) : arm(limb);
  }

  /**
   * Where a limb grows out of the trunk, so that no line is drawn between them.
   *
   * @param inside the trunk without its outline
   */
  Area joining(Part part, Area inside) {
    Bent limb = bones.limb(part);
    Area joining = Outline.disc(limb.top(), part.isLeg() ? 15 : 8.5);
    joining.intersect(inside);
    return joining;
  }

  private Area trunkAndHead() {
    Area area = trunk();
    Point neck = bones.spine().get(3);
    area.add(Outline.limb(neck, NECK_RADIUS, bones.head(), NECK_RADIUS));
    area.add(skull());
    return area;
  }

  private Area trunk() {
    List<Point> middle = Outline.line(bones.spine(), 8);
    List<Point> front = new ArrayList<>();
    List<Point> behind = new ArrayList<>();
    for (double[] row : TRUNK) {
      int at = (int) Math.round(row[0] * (middle.size() - 1));
      Point here = middle.get(at);
      Point along =
          middle.get(Math.min(middle.size() - 1, at + 1)).minus(middle.get(Math.max(0, at - 1)));
      double forward = along.degrees() + 90;
      Point across =
          pose.hipsAcross().plus(pose.shouldersAcross().minus(pose.hipsAcross()).times(row[0]));
      if (pose.view() == View.SIDE) {
        front.add(here.toward(forward, row[1]));
        behind.add(here.toward(forward + 180, row[2]));
      } else {
        double width = across.length();
        Point left = across.times((width + row[3]) / Math.max(1, width));
        front.add(here.plus(left));
        behind.add(here.minus(left));
      }
    }
    Point bottom = middle.get(0).toward(middle.get(1).minus(middle.get(0)).degrees() + 180, 9);
    List<Point> around = new ArrayList<>(front);
    around.add(middle.get(middle.size() - 1));
    Collections.reverse(behind);
    around.addAll(behind);
    around.add(bottom);
    return Outline.smooth(around);
  }

  private Area skull() {
    Point head = bones.head();
    if (pose.turned().isPresent()) {
      return oval(head, 8.6, 10.8);
    }
    double face = pose.face();
    double up = face - 90;
    Point chin = head.toward(face, 4).toward(up, -7);
    Point nose = head.toward(face, 10.4).toward(up, -2);
    Area area = Outline.limb(head.toward(up, 1), 9.6, chin, 3.8);
    area.add(Outline.limb(head.toward(face, 8.5), 2.2, nose, 1.3));
    return area;
  }

  /** Hair, which shows where the face is. */
  Area hair() {
    Point head = bones.head();
    if (pose.view() == View.BACK) {
      return oval(head, 8.6, 10.8);
    }
    if (pose.turned().isPresent()) {
      Area hair = oval(head, 9.2, 11.4);
      Point face = head.toward(pose.neck(), -5).toward(pose.neck() - 90, pose.turned().get() * 5);
      hair.subtract(oval(face, 8.6, 11));
      return hair;
    }
    double up = pose.face() - 90;
    Point top = head.toward(up, 1);
    Point face = top.toward(pose.face() - 38, -1).toward(pose.face(), 6).toward(up, -6);
    Area hair = Outline.disc(top, 10.3);
    hair.subtract(Outline.disc(face, 10.5));
    return hair;
  }

  /** A nose, where the face is turned and its outline does not show it. */
  Optional<Area> nose() {
    return pose.turned()
        .filter(turned -> Math.abs(turned) > 0.2)
        .map(
            turned -> {
              Point tip =
                  bones.head().toward(pose.neck() - 90, turned * 7).toward(pose.neck(), -2.5);
              Point root =
                  bones.head().toward(pose.neck() - 90, turned * 4.4).toward(pose.neck(), 1.5);
              return Outline.limb(root, 0.9, tip, 0.9);
            });
  }

  private Area oval(Point middle, double across, double along) {
    AffineTransform place = new AffineTransform();
    place.translate(middle.x(), middle.y());
    place.rotate(Math.toRadians(pose.neck() - 90));
    return new Area(
        place.createTransformedShape(new Ellipse2D.Double(-across, -along, 2 * across, 2 * along)));
  }

  private Area leg(Bent leg) {
    Point calf = leg.middle().between(leg.end(), 0.3);
    Area area = Outline.limb(leg.top(), 9.2, leg.middle(), 6.0);
    area.add(Outline.limb(leg.middle(), 6.0, calf, 5.8));
    area.add(Outline.limb(calf, 5.8, leg.end(), 3.6));
    area.add(foot(leg));
    return area;
  }

  private Area foot(Bent leg) {
    if (pose.view() != View.SIDE) {
      return Outline.limb(leg.end(), 3.6, leg.end().toward(leg.tip(), 10 * leg.seen()), 4.2);
    }
    double sole = leg.tip() + 90;
    Point heel = leg.end().toward(leg.tip(), -3).toward(sole, 3.4);
    Point ball = leg.end().toward(leg.tip(), 11 * leg.seen()).toward(sole, 4.4);
    Point toes = leg.end().toward(leg.tip(), 17 * leg.seen()).toward(sole, 5);
    Area area = Outline.limb(leg.end(), 3.6, heel, 3.6);
    area.add(Outline.limb(heel, 3.6, ball, 2.6));
    area.add(Outline.limb(leg.end(), 3.6, ball, 2.6));
    area.add(Outline.limb(ball, 2.6, toes, 2));
    return area;
  }

  private static Area arm(Bent arm) {
    Area area = Outline.limb(arm.top(), 5.6, arm.middle(), 4.2);
    area.add(Outline.limb(arm.middle(), 4.2, arm.end(), 2.9));
    Point palm = arm.end().toward(arm.tip(), Bones.PALM * arm.seen());
    Point fingers = arm.end().toward(arm.tip(), 14 * arm.seen());
    area.add(Outline.limb(arm.end(), 2.9, palm, 3.4));
    area.add(Outline.limb(palm, 3.4, fingers, 1.9));
    return area;
  }
}
