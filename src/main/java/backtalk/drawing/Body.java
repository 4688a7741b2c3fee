package backtalk.drawing;

import backtalk.drawing.Pose.BodyPart;
import backtalk.drawing.Pose.View;
import backtalk.drawing.Skeleton.Bent;
import backtalk.drawing.Skeleton.Bones;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The flesh on a skeleton: shapes that lie over each other, to be drawn with a line around all. */
final class Body {

  /** How wide the line around the flesh is. */
  static final double LINE = 2.2;

  /** Along the back from below the hips to the neck: where, how thick in front, behind, across. */
  private static final double[][] TRUNK = {
    {0.00, 8.4, 10.9, 6.9},
    {0.18, 8.9, 9.9, 6.4},
    {0.36, 8.4, 7.4, 4.4},
    {0.55, 8.9, 7.9, 4.4},
    {0.72, 9.4, 8.4, 3.9},
    {0.86, 7.9, 7.4, 2.4},
    {0.95, 4.5, 4.9, -5.1},
  };

  private final Pose pose;
  private final Skeleton bones;

  Body(Pose pose) {
    this.pose = pose;
    this.bones = Skeleton.of(pose);
  }

  /** Two of them, and what lies between, are the flesh around a bone. */
  private record Ball(Point middle, double radius) {}

  /** All of a part. */
  List<Shape> flesh(BodyPart part) {
    return part == BodyPart.BODY ? trunkAndHead() : chain(balls(part));
  }

  /** The upper arm or the thigh. */
  List<Shape> upper(BodyPart part) {
    return chain(balls(part).subList(0, 2));
  }

  /** The edges of a limb in front of the trunk: none where it grows out of that. */
  List<Shape> edges(BodyPart part) {
    List<Ball> balls = balls(part);
    List<Shape> edges = new ArrayList<>(chain(balls.subList(1, balls.size())));
    List<Point> sides = sides(balls.get(0), balls.get(1));
    double open = (part.isLeg() ? 14 : 5) / sides.get(0).minus(sides.get(1)).length();
    if (open < 0.9) {
      Point left = sides.get(0).between(sides.get(1), open);
      Point right = sides.get(3).between(sides.get(2), open);
      edges.add(Shape.path("M#L#M#L#", left, sides.get(1), sides.get(2), right));
    }
    return edges;
  }

  /** From shoulder or hip to the tip. */
  private List<Ball> balls(BodyPart part) {
    Bent limb = bones.limb(part);
    Point end = limb.end();
    if (!part.isLeg()) {
      return List.of(
          new Ball(limb.top(), 4.5),
          new Ball(limb.middle(), 3.1),
          new Ball(end, 1.8),
          new Ball(end.toward(limb.tip(), Bones.PALM * limb.seen()), 2.3),
          new Ball(end.toward(limb.tip(), 14 * limb.seen()), 0.8));
    }
    Ball ankle = new Ball(end, 2.5);
    List<Ball> balls = new ArrayList<>();
    balls.add(new Ball(limb.top(), 8.1));
    balls.add(new Ball(limb.middle(), 4.9));
    balls.add(new Ball(limb.middle().between(end, 0.3), 4.7));
    balls.add(ankle);
    if (pose.view() == View.SIDE) {
      double sole = limb.tip() + 90;
      balls.add(new Ball(end.toward(limb.tip(), -3).toward(sole, 3.4), 2.5));
      balls.add(new Ball(end.toward(limb.tip(), 17 * limb.seen()).toward(sole, 5), 0.9));
      balls.add(ankle);
    } else {
      balls.add(new Ball(end.toward(limb.tip(), 10 * limb.seen()), 3.1));
    }
    return balls;
  }

  private static List<Shape> chain(List<Ball> balls) {
    List<Shape> shapes = new ArrayList<>();
    for (int i = 0; i < balls.size(); i++) {
      shapes.add(Shape.disc(balls.get(i).middle(), balls.get(i).radius()));
      if (i > 0) {
        List<Point> sides = sides(balls.get(i - 1), balls.get(i));
        shapes.add(Shape.path("M#L#L#L#Z", sides.toArray(Point[]::new)));
      }
    }
    return shapes;
  }

  /** Where the edges between two balls begin and end, and back. */
  private static List<Point> sides(Ball from, Ball to) {
    Point way = to.middle().minus(from.middle());
    double slope = (from.radius() - to.radius()) / way.length();
    double lean = Math.toDegrees(StrictMath.acos(Math.max(-1, Math.min(1, slope))));
    double left = way.degrees() + lean;
    double right = way.degrees() - lean;
    return List.of(
        from.middle().toward(left, from.radius()),
        to.middle().toward(left, to.radius()),
        to.middle().toward(right, to.radius()),
        from.middle().toward(right, from.radius()));
  }

  private List<Shape> trunkAndHead() {
    Point head = bones.head();
    List<Shape> shapes = new ArrayList<>();
    shapes.add(trunk());
    shapes.addAll(chain(List.of(new Ball(back(1), 3.7), new Ball(head, 3.7))));
    if (pose.turned().isPresent()) {
      Ball top = new Ball(head.toward(pose.neck(), 2.2), 7.5);
      shapes.addAll(chain(List.of(top, new Ball(head.toward(pose.neck(), -3.2), 6.3))));
      return shapes;
    }
    double face = pose.face();
    double up = face - 90;
    Ball chin = new Ball(head.toward(face, 4).toward(up, -7), 2.7);
    shapes.addAll(chain(List.of(new Ball(head.toward(up, 1), 8.5), chin)));
    Ball nose = new Ball(head.toward(face, 10.4).toward(up, -2), 0.3);
    shapes.addAll(chain(List.of(new Ball(head.toward(face, 8.5), 1.1), nose)));
    return shapes;
  }

  private Shape trunk() {
    List<Point> front = new ArrayList<>();
    List<Point> behind = new ArrayList<>();
    for (double[] row : TRUNK) {
      Point here = back(row[0]);
      if (pose.view() == View.SIDE) {
        double forward = along(row[0]) + 90;
        front.add(here.toward(forward, row[1]));
        behind.add(here.toward(forward, -row[2]));
      } else {
        Point across = pose.hipsAcross().between(pose.shouldersAcross(), row[0]);
        Point left = across.times((across.length() + row[3]) / Math.max(1, across.length()));
        front.add(here.plus(left));
        behind.add(here.minus(left));
      }
    }
    List<Point> around = new ArrayList<>(front);
    around.add(back(1));
    Collections.reverse(behind);
    around.addAll(behind);
    around.add(back(0).toward(along(0), -7.9));
    return Shape.smooth(around);
  }

  /** A place on the smooth line from the hips, at 0, to the neck, at 1. */
  private Point back(double share) {
    List<Point> spine = bones.spine();
    int last = spine.size() - 1;
    int part = Math.min(last - 1, (int) (share * last));
    double t = share * last - part;
    Point from = spine.get(part);
    Point to = spine.get(part + 1);
    Point slope = to.minus(spine.get(Math.max(0, part - 1))).times(0.5);
    Point endSlope = spine.get(Math.min(last, part + 2)).minus(from).times(0.5);
    double t2 = t * t;
    double t3 = t2 * t;
    return from.times(2 * t3 - 3 * t2 + 1)
        .plus(slope.times(t3 - 2 * t2 + t))
        .plus(to.times(3 * t2 - 2 * t3))
        .plus(endSlope.times(t3 - t2));
  }

  /** The direction of that line. */
  private double along(double share) {
    return back(Math.min(1, share + 0.04)).minus(back(Math.max(0, share - 0.04))).degrees();
  }

  /** Hair, which shows where the face is. */
  Shape hair() {
    Point head = bones.head();
    if (pose.turned().isPresent()) {
      double turned = pose.turned().get();
      Point face = head.toward(pose.neck(), -3.2).toward(pose.neck() - 90, turned * 5);
      return crescent(new Ball(head.toward(pose.neck(), 2.2), 9.2), new Ball(face, 9));
    }
    double face = pose.face();
    double up = face - 90;
    Point top = head.toward(up, 1);
    Point cut = top.toward(face - 38, -1).toward(face, 6).toward(up, -6);
    return crescent(new Ball(top, 10.3), new Ball(cut, 10.5));
  }

  /** What is seen of a ball that another one hides in part, less than half. */
  private static Shape crescent(Ball seen, Ball hiding) {
    Point way = hiding.middle().minus(seen.middle());
    double distance = way.length();
    double square = seen.radius() * seen.radius();
    double chord =
        (square - hiding.radius() * hiding.radius() + distance * distance) / (2 * distance);
    double half = Math.sqrt(square - chord * chord);
    Point middle = seen.middle().toward(way.degrees(), chord);
    Point from = middle.toward(way.degrees() + 90, half);
    Point to = middle.toward(way.degrees() - 90, half);
    String data = "M#A" + radii(seen) + " 0 1 1 #A" + radii(hiding) + " 0 0 0 #Z";
    return Shape.path(data, from, to, from);
  }

  private static String radii(Ball ball) {
    return Shape.number(ball.radius()) + " " + Shape.number(ball.radius());
  }

  /** A line for the nose, where the edge of the face does not show it. */
  Optional<Shape> nose() {
    return pose.turned()
        .filter(turned -> Math.abs(turned) > 0.2)
        .map(
            turned -> {
              Point head = bones.head();
              double side = pose.neck() - 90;
              Point root = head.toward(side, turned * 4.4).toward(pose.neck(), 1.5);
              Point tip = head.toward(side, turned * 7).toward(pose.neck(), -2.5);
              return Shape.path("M#L#", root, tip);
            });
  }
}
