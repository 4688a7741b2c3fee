package backtalk.routine;

/** How the body lies, sits or stands when a stretch begins. */
public enum Position {
  SUPINE,
  PRONE,
  HANDS_AND_KNEES,
  SEATED,
  STANDING
}
