package backtalk.journal;

/** How a session felt, in the person's own word. */
public enum Effort {
  EASY("easy"),
  RIGHT("just right"),
  HARD("hard");

  private final String words;

  Effort(String words) {
    this.words = words;
  }

  /** As it is read; files keep the constant's own name. */
  public String words() {
    return words;
  }
}
