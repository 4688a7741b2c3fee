package backtalk.window.pages;

/**
 * What became of a wish.
 *
 * @param isGood whether it was fulfilled
 * @param text what to tell the person; may be empty
 */
public record Reply(boolean isGood, String text) {}
