package backtalk.page;

import backtalk.routine.Posture.Surface;
import backtalk.routine.Stretch;

/** Where the body is when a stretch begins. */
final class Positions {

  private Positions() {}

  /** "Begin on your back, on the bed". */
  static String text(Stretch stretch) {
    boolean raised = stretch.posture().surface() == Surface.RAISED;
    return switch (stretch.posture().position()) {
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
