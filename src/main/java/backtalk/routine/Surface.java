package backtalk.routine;

/** What the person is on. */
public enum Surface {
  FLOOR,
  /** A bed, or another raised surface to lie on. */
  RAISED
}
