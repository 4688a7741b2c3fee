package backtalk.routine;

import java.util.regex.Pattern;

/** How files of routines are called. */
public final class RoutineFileName {

  /** Also as other programs name them, and as a browser and Notepad make of it. */
  private static final Pattern ENDINGS =
      Pattern.compile("(\\.backtalk)?\\.ya?ml(\\.txt)?$|\\.backtalk$", Pattern.CASE_INSENSITIVE);

  private RoutineFileName() {}

  /** Whether a file so called may be one. */
  public static boolean is(String name) {
    return ENDINGS.matcher(name).find();
  }

  /** The name without its ending. */
  public static String withoutEnding(String name) {
    return ENDINGS.matcher(name).replaceFirst("");
  }
}
