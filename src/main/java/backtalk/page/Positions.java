package backtalk.page;

import backtalk.routine.Stretch;
import backtalk.routine.Surface;

/** Where the body is when a stretch begins. */
final class Positions {

  private Positions() {}

  /** "Begin on your back, on the bed". */
  static String text(Stretch stretch) {
    boolean raised = stretch.surface() == Surface.RAISED;
    return switch (stretch.position()) {
      case SUPINE -> "Begin on your back" + on(raised);
      case PRONE -> "Begin on your stomach" + on(raised);
      case HANDS_AND_KNEES -> "Begin on your hands and knees" + on(raised);
      case SEATED -> "Begin sitting" + (raised ? " on the chair" : "");
      case STANDING -> "Begin standing";
    };
  }

  private static String on(boolean raised) {
    return raised ? ", on the bed" : "";
  }
}
