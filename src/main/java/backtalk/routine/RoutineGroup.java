package backtalk.routine;

/** Under which heading a list of many routines shows one. */
public enum RoutineGroup {
  BACK("Back"),
  NECK("Neck"),
  HIPS("Hips"),
  DESK("At a desk");

  private final String heading;

  RoutineGroup(String heading) {
    this.heading = heading;
  }

  /** As it is read. */
  public String heading() {
    return heading;
  }
}
