package backtalk.window.play;

/** Which part of the body is filled in the figure beside the side's word. */
public enum Figure {
  LEFT("Left side"),
  RIGHT("Right side"),
  /** Both sides at once, or a stretch without sides. */
  BOTH("Both sides"),
  /** Nothing is being stretched. */
  NONE("");

  private final String word;

  Figure(String word) {
    this.word = word;
  }

  /** The side in words; empty for {@link #NONE}. */
  public String word() {
    return word;
  }
}
