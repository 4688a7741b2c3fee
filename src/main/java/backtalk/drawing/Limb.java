package backtalk.drawing;

import backtalk.drawing.Pose.BodyPart;
import java.util.List;
import java.util.Optional;

/**
 * What a pose says of an arm or a leg: where it ends, or which way its two bones go.
 *
 * @param end where the wrist or the ankle is; for a hand without a direction, where the palm is
 * @param along the directions of the two bones in degrees, where no end is given
 * @param bend which way the joint between them bends
 * @param tip the direction of the fingers or toes in degrees; left out, as comes naturally
 * @param seen how much of the two bones and of the hand or foot is seen, 1 for all: less where they
 *     point toward whoever looks
 */
record Limb(
    Optional<Target> end, List<Double> along, Bend bend, Optional<Double> tip, List<Double> seen) {

  /** Which way the far bone turns from the near one. */
  enum Bend {
    CLOCKWISE,
    COUNTER_CLOCKWISE
  }

  /** What a hand or a foot can be at. */
  enum Joint {
    LEFT_THIGH(BodyPart.LEFT_LEG),
    LEFT_KNEE(BodyPart.LEFT_LEG),
    LEFT_ANKLE(BodyPart.LEFT_LEG),
    RIGHT_THIGH(BodyPart.RIGHT_LEG),
    RIGHT_KNEE(BodyPart.RIGHT_LEG),
    RIGHT_ANKLE(BodyPart.RIGHT_LEG);

    private final BodyPart leg;

    Joint(BodyPart leg) {
      this.leg = leg;
    }

    /** The leg that it is of. */
    BodyPart leg() {
      return leg;
    }
  }

  /**
   * A place, or some way from a joint.
   *
   * @param joint empty for a place
   */
  record Target(Optional<Joint> joint, Point point) {}

  Limb {
    along = List.copyOf(along);
    seen = List.copyOf(seen);
  }
}
