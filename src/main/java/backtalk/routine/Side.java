package backtalk.routine;

/** A side of the body. */
public enum Side {
  LEFT,
  RIGHT;

  /** "left", "right". */
  public String word() {
    return this == LEFT ? "left" : "right";
  }

  public Side other() {
    return this == LEFT ? RIGHT : LEFT;
  }
}
