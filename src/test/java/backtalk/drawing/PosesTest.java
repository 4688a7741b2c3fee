package backtalk.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backtalk.drawing.Pose.BodyPart;
import backtalk.drawing.Pose.View;
import backtalk.drawing.Skeleton.Bent;
import backtalk.drawing.Skeleton.Bones;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whether somebody could be in the poses that are drawn. */
class PosesTest {

  private static final double MILLIMETRE = 0.1;

  /** Flesh gives way, and lines have a width. */
  private static final double SUNK = 2.0;

  static Stream<Pose> poses() {
    return Drawings.poses().stream();
  }

  @ParameterizedTest
  @MethodSource("poses")
  void everybodyHasBonesOfTheSameLength(Pose pose) {
    Skeleton bones = Skeleton.of(pose);
    bones
        .limbs()
        .forEach(
            (part, limb) -> {
              Limb said = pose.limb(part);
              double near = part.isLeg() ? Bones.THIGH : Bones.UPPER_ARM;
              double far = part.isLeg() ? Bones.SHIN : Bones.FOREARM;
              assertThat(limb.middle().minus(limb.top()).length())
                  .as("%s of %s", part, pose.id())
                  .isCloseTo(near * said.seen().get(0), within(MILLIMETRE));
              assertThat(limb.end().minus(limb.middle()).length())
                  .as("%s of %s", part, pose.id())
                  .isCloseTo(far * said.seen().get(1), within(MILLIMETRE));
              assertThat(limb.beyond())
                  .as("how far %s of %s is from where it should be", part, pose.id())
                  .isLessThan(MILLIMETRE);
            });
  }

  @ParameterizedTest
  @MethodSource("poses")
  void nobodyIsSunkIntoTheFloor(Pose pose) {
    if (isSeenFromAbove(pose)) {
      return;
    }
    for (BodyPart part : BodyPart.values()) {
      assertThat(lowest(pose, part))
          .as("the lowest of %s of %s", part, pose.id())
          .isGreaterThan(-SUNK);
    }
  }

  /** On the floor, or on what is there to sit and lie on. */
  @ParameterizedTest
  @MethodSource("poses")
  void nobodyHoversInTheAir(Pose pose) {
    if (isSeenFromAbove(pose)) {
      return;
    }
    double lowest =
        Stream.of(BodyPart.values()).mapToDouble(part -> lowest(pose, part)).min().orElseThrow();
    double seat = lowest(pose, BodyPart.BODY) - seat(pose);
    assertThat(Math.min(Math.abs(lowest), Math.abs(seat)))
        .as("how far %s is above what it is on", pose.id())
        .isLessThan(SUNK);
  }

  /** Where the line around a part has its lowest place. */
  private static double lowest(Pose pose, BodyPart part) {
    return new Body(pose)
            .flesh(part).stream()
                .flatMap(shape -> shape.reach().stream())
                .mapToDouble(Point::y)
                .min()
                .orElseThrow()
        - Body.LINE / 2;
  }

  /** How high the bed or chair is; zero without one. */
  private static double seat(Pose pose) {
    return pose.props().containsKey(PropKind.CHAIR)
        ? pose.props().getOrDefault(PropKind.CHAIR, List.of()).get(1)
        : pose.props().getOrDefault(PropKind.BED, List.of(0.0, 0.0, 0.0)).get(2);
  }

  @ParameterizedTest
  @MethodSource("poses")
  void kneesAndElbowsBendTheWayTheyCan(Pose pose) {
    if (pose.view() != View.SIDE) {
      return;
    }
    Skeleton.of(pose)
        .limbs()
        .forEach(
            (part, limb) -> {
              Limb said = pose.limb(part);
              boolean inThePlane = said.seen().get(0) > 0.9 && said.seen().get(1) > 0.9;
              double bend = part.isLeg() ? bend(limb) : -bend(limb);
              if (inThePlane) {
                assertThat(bend).as("%s of %s", part, pose.id()).isBetween(-8.0, 165.0);
              }
            });
  }

  private static double bend(Bent limb) {
    double near = limb.middle().minus(limb.top()).degrees();
    double far = limb.end().minus(limb.middle()).degrees();
    return (far - near + 540) % 360 - 180;
  }

  private static boolean isSeenFromAbove(Pose pose) {
    return pose.props().containsKey(PropKind.MAT_FROM_ABOVE);
  }
}
