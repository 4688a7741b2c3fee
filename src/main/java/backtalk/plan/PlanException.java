package backtalk.plan;

import java.util.List;

/**
 * A session cannot be planned as the routine and the config stand. The message says what to do
 * about it.
 */
public final class PlanException extends Exception {

  private static final long serialVersionUID = 1L;

  private PlanException(String message) {
    super(message);
  }

  static PlanException nothingToDo(String routineName) {
    return new PlanException(
        "there is nothing to do: leave-out in the config names every stretch of \""
            + routineName
            + "\". Take at least one of them off that list.");
  }

  static PlanException dosesMissing(String routineName, List<String> keys) {
    return new PlanException(
        "\""
            + routineName
            + "\" leaves doses for you or your clinician to fill in. Set in the config: "
            + String.join(", ", keys)
            + ".");
  }

  static PlanException sideMissing(String stretchName) {
    return new PlanException(
        "\""
            + stretchName
            + "\" is done on one side, depending on where it hurts. Set painful-side in the config to left or right.");
  }

  static PlanException variantUnknown(String stretchId, String variant, List<String> known) {
    return new PlanException(
        "variants in the config wants \""
            + variant
            + "\" for "
            + stretchId
            + ", and there is none of that id. "
            + (known.isEmpty()
                ? "It has no variants."
                : "Its variants are " + String.join(", ", known) + "."));
  }

  /** Always there, unlike other exceptions' messages. */
  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
