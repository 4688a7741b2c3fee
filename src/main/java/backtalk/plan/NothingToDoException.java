package backtalk.plan;

/** Every stretch of the routine has been left out. */
public final class NothingToDoException extends Exception {

  private static final long serialVersionUID = 1L;

  NothingToDoException(String routineName) {
    super(
        "there is nothing to do: leave-out in the config names every stretch of \""
            + routineName
            + "\". Take at least one of them off that list.");
  }
}
