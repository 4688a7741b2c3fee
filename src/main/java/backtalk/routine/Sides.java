package backtalk.routine;

/** Which sides a stretch is done on. */
public enum Sides {
  /** The whole body at once: no sides. */
  NONE,
  /** One side, then the other, in each repetition, for the same time. */
  EACH
}
