package backtalk.journal;

/** How a session felt, in the person's own word. */
public enum Effort {
  EASY,
  RIGHT,
  HARD
}
