package backtalk.routine;

import backtalk.yaml.Place;

/**
 * Something in a routine that a listener would stumble over. The routine can be used all the same.
 *
 * @param place where it is
 * @param path the key it belongs to, such as {@code stretches.knee.set-up[2]}; empty for the
 *     routine as a whole
 * @param text what it is and what to do about it, in sentences
 */
public record Warning(Place place, String path, String text) {

  /** As written, on one line, like a mistake. */
  @Override
  public String toString() {
    return place + (path.isEmpty() ? "" : " (" + path + ")") + ": " + text;
  }
}
