package backtalk.script;

import backtalk.script.Line.SessionContext;

/** One movement on the way from a posture to another. */
public enum Move implements Line {
  ROLL_ONTO_SIDE("Roll onto your side."),
  PUSH_UP("Push yourself up with your hands."),
  PUSH_ONTO_HANDS_AND_KNEES("Push yourself up onto your hands and knees."),
  KNEEL_UP("Come up onto your knees."),
  STAND_UP("Stand up slowly."),
  GO_TO_BED("Go over to the bed, and sit down on it."),
  GET_DOWN_TO_FLOOR("Come down to the floor, slowly."),
  LIE_ON_BACK("Lie flat on your back."),
  LIE_ON_SIDE("Lie down on your side."),
  LIE_ON_STOMACH("Lie down on your stomach."),
  ROLL_ONTO_BACK("Roll over onto your back."),
  ROLL_ONTO_STOMACH("Roll over onto your stomach."),
  GO_ONTO_HANDS_AND_KNEES("Go onto your hands and knees."),
  SIT_DOWN("Sit down."),
  SIT_UP("Push yourself up with your hands, and sit."),
  STAND_STRAIGHT("Stand up straight.");

  private final String words;

  Move(String words) {
    this.words = words;
  }

  @Override
  public Utterance words(SessionContext session) {
    return Utterance.of(words);
  }
}
