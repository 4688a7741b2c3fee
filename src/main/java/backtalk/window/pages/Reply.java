package backtalk.window.pages;

import backtalk.system.CleanText;

/**
 * What became of a wish.
 *
 * @param isGood whether it was fulfilled
 * @param text what to tell the person; may be empty
 */
public record Reply(boolean isGood, String text) {

  public Reply {
    text = CleanText.lines(text);
  }
}
