package backtalk.script;

import backtalk.plan.Pose;
import backtalk.routine.Position;
import backtalk.routine.Surface;

/**
 * How to get from one pose to the next, for somebody whose back hurts: over the side, by the hands,
 * without haste.
 */
final class PoseWords {

  private PoseWords() {}

  static String change(Pose from, Pose to) {
    if (from.equals(to)) {
      return "Stay " + staying(to.position()) + ".";
    }
    if (from.surface() != to.surface()) {
      return betweenSurfaces(from, to);
    }
    return onOneSurface(from.position(), to);
  }

  private static String betweenSurfaces(Pose from, Pose to) {
    String up = gettingUp(from);
    return to.surface() == Surface.RAISED
        ? up + "Go over to the bed. " + arriving(to)
        : up + "Come down to the floor, slowly. " + arriving(to);
  }

  private static String onOneSurface(Position from, Pose to) {
    return switch (from) {
      case STANDING ->
          to.surface() == Surface.RAISED
              ? "Sit down on the bed. " + arriving(to)
              : "Come down to the floor, slowly. " + arriving(to);
      case SEATED -> to.position() == Position.STANDING ? "Stand up slowly." : arriving(to);
      case SUPINE -> fromTheBack(to);
      case PRONE -> fromTheStomach(to);
      case HANDS_AND_KNEES -> fromHandsAndKnees(to);
    };
  }

  private static String fromTheBack(Pose to) {
    return switch (to.position()) {
      case PRONE -> "Roll over onto your stomach.";
      case HANDS_AND_KNEES -> "Roll onto your side. Push yourself up onto your hands and knees.";
      case SEATED -> "Roll onto your side. Push yourself up with your hands, and sit.";
      case STANDING, SUPINE -> gettingUp(new Pose(Position.SUPINE, to.surface())).strip();
    };
  }

  private static String fromTheStomach(Pose to) {
    return switch (to.position()) {
      case SUPINE -> "Roll over onto your back.";
      case HANDS_AND_KNEES -> "Push yourself up onto your hands and knees.";
      case SEATED -> "Push yourself up onto your hands and knees. Turn, and sit down.";
      case STANDING, PRONE -> gettingUp(new Pose(Position.PRONE, to.surface())).strip();
    };
  }

  private static String fromHandsAndKnees(Pose to) {
    return switch (to.position()) {
      case SUPINE -> "Lie down on your side. Roll onto your back.";
      case PRONE -> "Lower yourself onto your stomach.";
      case SEATED -> "Sit down to one side.";
      case STANDING, HANDS_AND_KNEES ->
          gettingUp(new Pose(Position.HANDS_AND_KNEES, to.surface())).strip();
    };
  }

  /** From any pose to standing; ends with a blank, or is empty for who stands already. */
  private static String gettingUp(Pose from) {
    String floor =
        from.surface() == Surface.FLOOR ? "Stand up slowly. " : "Step down from the bed. ";
    return switch (from.position()) {
      case STANDING -> "";
      case SEATED -> floor;
      case SUPINE -> "Roll onto your side. Push yourself up with your hands. " + floor;
      case PRONE, HANDS_AND_KNEES -> "Push yourself up onto your knees. " + floor;
    };
  }

  private static String arriving(Pose to) {
    return switch (to.position()) {
      case SUPINE -> "Lie flat on your back.";
      case PRONE -> "Lie on your stomach.";
      case HANDS_AND_KNEES -> "Go onto your hands and knees.";
      case SEATED -> "Sit down.";
      case STANDING -> "Stand up straight.";
    };
  }

  private static String staying(Position position) {
    return switch (position) {
      case SUPINE -> "on your back";
      case PRONE -> "on your stomach";
      case HANDS_AND_KNEES -> "on your hands and knees";
      case SEATED -> "sitting";
      case STANDING -> "standing";
    };
  }
}
