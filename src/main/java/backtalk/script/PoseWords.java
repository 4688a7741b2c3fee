package backtalk.script;

import backtalk.plan.Move;
import backtalk.routine.Position;

/** The words for movements between poses. */
final class PoseWords {

  private PoseWords() {}

  static String move(Move move) {
    return switch (move) {
      case ROLL_ONTO_SIDE -> "Roll onto your side.";
      case PUSH_UP -> "Push yourself up with your hands.";
      case PUSH_ONTO_HANDS_AND_KNEES -> "Push yourself up onto your hands and knees.";
      case KNEEL_UP -> "Come up onto your knees.";
      case STAND_UP -> "Stand up slowly.";
      case GO_TO_BED -> "Go over to the bed, and sit down on it.";
      case GET_DOWN_TO_FLOOR -> "Come down to the floor, slowly.";
      case LIE_ON_BACK -> "Lie flat on your back.";
      case LIE_ON_SIDE -> "Lie down on your side.";
      case LIE_ON_STOMACH -> "Lie down on your stomach.";
      case ROLL_ONTO_BACK -> "Roll over onto your back.";
      case ROLL_ONTO_STOMACH -> "Roll over onto your stomach.";
      case GO_ONTO_HANDS_AND_KNEES -> "Go onto your hands and knees.";
      case SIT_DOWN -> "Sit down.";
      case SIT_UP -> "Push yourself up with your hands, and sit.";
      case STAND_STRAIGHT -> "Stand up straight.";
    };
  }

  static String staying(Position position) {
    return switch (position) {
      case SUPINE -> "Stay on your back.";
      case PRONE -> "Stay on your stomach.";
      case HANDS_AND_KNEES -> "Stay on your hands and knees.";
      case SEATED -> "Stay sitting.";
      case STANDING -> "Stay standing.";
    };
  }
}
