package backtalk.plan;

import backtalk.system.UserException;
import java.util.List;

/**
 * A session cannot be planned as the routine and the config stand. The message says what to do
 * about it, and the spoken form says the same for the ear.
 */
public final class PlanException extends UserException {

  private static final long serialVersionUID = 1L;

  private final List<String> missing;

  private PlanException(String message, String spoken, List<String> missing) {
    super(message, spoken);
    this.missing = List.copyOf(missing);
  }

  /**
   * The settings that the person only has to fill in, by their names in the config; empty where
   * something is wrong instead.
   */
  public List<String> missing() {
    return missing;
  }

  static PlanException nothingToDo(String routineName) {
    return new PlanException(
        "There is nothing to do: leave-out in the config names every stretch of \""
            + routineName
            + "\". Take at least one of them off that list.",
        "There is nothing to do, because every stretch is left out."
            + " Take at least one of them off the list called leave out, in the config.",
        List.of());
  }

  static PlanException dosesMissing(String routineName, List<String> keys) {
    return new PlanException(
        "\""
            + routineName
            + "\" leaves doses for you or your clinician to fill in. Set in the config: "
            + String.join(", ", keys)
            + ". For example: backtalk config set "
            + keys.get(0)
            + (keys.get(0).startsWith("holds.") ? " 20s" : " 10"),
        "The routine "
            + routineName
            + " leaves doses for you or your clinician to fill in, in the config.",
        keys);
  }

  static PlanException sideMissing(String stretchName) {
    return new PlanException(
        "\""
            + stretchName
            + "\" is done on one side, depending on where it hurts. Say which:"
            + " backtalk config set painful-side left (or right).",
        stretchName
            + " is done on one side, depending on where it hurts. Set painful side in the config to"
            + " left or right.",
        List.of("painful-side"));
  }

  static PlanException variantUnknown(String stretchId, String variant, List<String> known) {
    String all =
        known.isEmpty()
            ? "It has no variants."
            : "Its variants are " + String.join(", ", known) + ".";
    return new PlanException(
        "variants."
            + stretchId
            + " in the config is "
            + variant
            + ", which is not one of its variants. "
            + all,
        "The config names an unknown variant of a stretch. " + all,
        List.of());
  }
}
