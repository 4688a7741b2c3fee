package backtalk.routine;

/** Which sides a stretch is done on. Where both are, both get the same time. */
public enum Sides {
  /** The whole body at once: no sides. */
  NONE,
  /** One side, then the other, in each repetition. */
  EACH,
  /** All repetitions on one side, then all on the other. */
  ONE_THEN_OTHER,
  /** One side, then the other, then both together, in each repetition. */
  EACH_THEN_BOTH,
  LEFT,
  RIGHT,
  /** Only the side that hurts; which one it is, the person says in the config. */
  PAINFUL,
  /** Only the side that does not hurt. */
  PAIN_FREE
}
