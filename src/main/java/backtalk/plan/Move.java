package backtalk.plan;

/** One movement on the way from a pose to another. */
public enum Move {
  ROLL_ONTO_SIDE(1),
  PUSH_UP(1),
  PUSH_ONTO_HANDS_AND_KNEES(1),
  KNEEL_UP(1),
  STAND_UP(1),
  GO_TO_BED(2),
  GET_DOWN_TO_FLOOR(2),
  LIE_ON_BACK(2),
  LIE_ON_SIDE(1),
  LIE_ON_STOMACH(2),
  ROLL_ONTO_BACK(2),
  ROLL_ONTO_STOMACH(2),
  GO_ONTO_HANDS_AND_KNEES(1),
  SIT_DOWN(1),
  SIT_UP(1),
  STAND_STRAIGHT(1);

  private final int share;

  Move(int share) {
    this.share = share;
  }

  /** How much of the time for a change of pose this movement takes, beside the others. */
  int share() {
    return share;
  }
}
