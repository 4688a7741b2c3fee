package backtalk.listen;

/**
 * Whether people talk in the room, or a radio does: then a word that sounds like a command hardly
 * ever is one. Somebody who repeats a command that was not understood says little in a quarter of a
 * minute; people who talk fill it. The figures are those that serve best with the tuning half of
 * the bench's speakers. It takes blocks of 10 ms.
 */
final class Talk {

  private static final int WINDOW = 1_500;

  /** Four tries of a word, with the silence that ends them, are less. */
  private static final int MUCH = 540;

  /** People who talked are likely to talk on: what they say after a quiet is no command either. */
  private static final int AFTERWARDS = 3_000;

  /** A command and the silences that its stretch of speech has at both ends. */
  private static final int COMMAND = 200;

  private final boolean[] blocks = new boolean[WINDOW];
  private int next;
  private int speech;
  private int afterwards;

  /** Takes note of the next block. */
  void hear(boolean isSpeech) {
    set(next, isSpeech);
    next = (next + 1) % WINDOW;
    afterwards = speech > MUCH ? AFTERWARDS : Math.max(0, afterwards - 1);
  }

  /** What was said last was a command: that is no talk, and whoever speaks now wants something. */
  void forgetLast() {
    afterwards = 0;
    for (int back = 1; back <= COMMAND; back++) {
      set((next - back + WINDOW) % WINDOW, false);
    }
  }

  boolean isGoingOn() {
    return speech > MUCH || afterwards > 0;
  }

  private void set(int at, boolean isSpeech) {
    speech += (isSpeech ? 1 : 0) - (blocks[at] ? 1 : 0);
    blocks[at] = isSpeech;
  }
}
