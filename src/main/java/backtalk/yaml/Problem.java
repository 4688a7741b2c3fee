package backtalk.yaml;

/**
 * One mistake in a file, in words for the person who wrote the file.
 *
 * @param place where it is
 * @param path the key it belongs to, such as {@code stretches.childs-pose.hold}; items without an
 *     id are counted from 1: {@code set-up[2]}; empty for the file as a whole
 * @param statement what is wrong, without a full stop: {@code found "20x", expected a time}
 * @param advice what to do about it, a sentence; may be empty
 * @param heard the statement for the ear, a sentence
 */
public record Problem(Place place, String path, String statement, String advice, String heard) {

  /** A problem whose statement can be spoken as it is written. */
  public static Problem of(Place place, String path, String statement, String advice) {
    return new Problem(place, path, statement, advice, SpokenForm.of(statement) + ".");
  }

  /** The last part of the key path: "hold" in "stretches.childs-pose.hold". */
  static String lastKey(String path) {
    return path.substring(path.lastIndexOf('.') + 1).replaceAll("\\[.*", "");
  }

  /**
   * As written, on one line: {@code my.yaml, line 12, column 11 (hold): found "20x", expected …}.
   */
  @Override
  public String toString() {
    return place
        + (path.isEmpty() ? "" : " (" + path + ")")
        + ": "
        + statement
        + "."
        + (advice.isEmpty() ? "" : " " + advice);
  }

  /** As spoken: the file's name, the line, and what is wrong, without signs. */
  public String spoken() {
    String key = SpokenForm.of(lastKey(path));
    return place.spoken() + (key.isEmpty() ? "" : ", " + key) + ": " + heard;
  }
}
