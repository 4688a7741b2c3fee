package backtalk.script;

import backtalk.script.Line.SessionContext;
import java.time.Duration;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * One movement on the way from a posture to another, with the time that a careful body needs for it
 * after the words.
 */
public enum Move implements Line {
  ROLL_ONTO_SIDE(5, false, "Roll onto your side."),
  ROLL_ONTO_LEFT_SIDE(5, false, "Roll onto your left side."),
  ROLL_ONTO_RIGHT_SIDE(5, false, "Roll onto your right side."),
  TURN_OVER_ONTO_LEFT_SIDE(7, false, "Roll over onto your left side."),
  TURN_OVER_ONTO_RIGHT_SIDE(7, false, "Roll over onto your right side."),
  LIE_ON_LEFT_SIDE(5, false, "Lie on your left side."),
  LIE_ON_RIGHT_SIDE(5, false, "Lie on your right side."),
  LIE_DOWN_ON_SIDE(6, false, "Lie down on your side."),
  LIE_DOWN_ON_LEFT_SIDE(6, false, "Lie down on your left side."),
  LIE_DOWN_ON_RIGHT_SIDE(6, false, "Lie down on your right side."),
  LIE_ON_STOMACH(7, false, "Lie down on your stomach."),
  ROLL_ONTO_BACK(5, false, "Roll onto your back."),
  ROLL_OVER_ONTO_BACK(6, false, "Roll over onto your back."),
  ROLL_ONTO_STOMACH(6, false, "Roll over onto your stomach."),
  GO_ONTO_HANDS_AND_KNEES(4, false, "Go onto your hands and knees."),
  PUSH_ONTO_HANDS_AND_KNEES(6, false, "Push yourself up onto your hands and knees."),
  PUSH_UP_TO_SIT(6, false, "Push yourself up with your hands, and sit."),
  KNEEL_UP(4, false, "Come up onto your knees."),
  FOOT_FORWARD(5, false, "Put one foot forward, flat in front of you."),
  KNEE_DOWN(4, false, "Put that knee down beside the other one."),
  SIT_TO_ONE_SIDE(5, false, "Lower your hips to one side, and sit."),
  STRETCH_LEGS(4, false, "Stretch your legs out in front of you."),
  DRAW_LEGS_IN(4, false, "Draw your legs in."),
  KNEEL_FROM_SITTING(5, false, "Turn, and come up onto your knees."),
  MIDDLE_OF_BED(6, false, "Move to the middle of the bed."),
  NEAR_EDGE_OF_BED(6, false, "Lie near the edge of the bed, with room to turn."),
  FACE_EDGE_OF_BED(5, false, "Turn onto the side that faces the edge, and bend your knees."),
  LEGS_ONTO_BED(6, false, "Bring your legs up onto the bed, and stretch them out."),
  HANDS_AND_KNEES_ON_BED(8, false, "Turn, and go onto your hands and knees on the bed."),

  GET_DOWN_ON_KNEES(8, true, "Hold on to something firm, and slowly get down on your knees."),
  STAND_UP_HOLDING(8, true, "Hold on to something firm, and slowly stand up."),
  STAND_UP(8, true, "Slowly stand up."),
  SIT_DOWN_ON_CHAIR(6, true, "Sit down on the chair."),
  SIT_DOWN_ON_BED(6, true, "Sit down on the edge of the bed."),
  LIE_DOWN_ON_BED(8, true, "Lie down on your side, and bring your legs up onto the bed."),
  FEET_DOWN_AND_SIT(8, true, "Let your feet down to the floor, and push yourself up to sit."),
  TURN_AND_SIT(15, true, "Turn around slowly, and sit on the edge of the bed."),
  FEET_DOWN(6, true, "Turn, and let your feet down to the floor."),
  SIT_FOR_A_MOMENT(8, true, "Sit there for a moment, until your head is clear."),
  STEP_AWAY(15, true, "Step away, to where you have room."),
  GO_TO_CHAIR(15, true, "Go over to the chair."),
  GO_TO_BED(15, true, "Go over to the bed."),
  GO_TO_WALL(15, true, "Go over to the wall.");

  private final Duration time;
  private final boolean changesPlace;
  private final String words;

  Move(int seconds, boolean changesPlace, String words) {
    this.time = Duration.ofSeconds(seconds);
    this.changesPlace = changesPlace;
    this.words = words;
  }

  /** The silence after the words, for somebody who takes their time. */
  public Duration time() {
    return time;
  }

  /** Whether it takes the body up, down or to another place, not only over. */
  public boolean changesPlace() {
    return changesPlace;
  }

  /** The time of the longest of those that change the place, or of those that do not. */
  public static Duration longest(boolean changingPlace) {
    return Stream.of(values())
        .filter(move -> move.changesPlace() == changingPlace)
        .map(Move::time)
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  @Override
  public Utterance words(SessionContext session) {
    return Utterance.of(words);
  }
}
