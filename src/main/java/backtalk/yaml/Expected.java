package backtalk.yaml;

/**
 * What a value should have been.
 *
 * @param written for the eye, a noun: "a time such as 20s or 1m30s"
 * @param spoken for the ear, a noun without signs: "a time, such as 20 seconds"
 */
public record Expected(String written, String spoken) {

  /** The same words for the eye and the ear. */
  public static Expected of(String words) {
    return new Expected(words, words);
  }
}
