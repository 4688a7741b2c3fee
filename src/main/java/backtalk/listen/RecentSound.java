package backtalk.listen;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * The last half second of the microphone: what was said before it was known that somebody talks.
 */
final class RecentSound {

  private static final int KEPT = 50;

  /** A word begins softly: it is taken from a little before it stood out. */
  private static final int BEFORE_ONSET = 10;

  private final Deque<short[]> blocks = new ArrayDeque<>();

  void add(short[] block) {
    blocks.addLast(block.clone());
    if (blocks.size() > KEPT) {
      blocks.removeFirst();
    }
  }

  /** The blocks from a little before the onset, which was so many blocks ago. */
  List<short[]> since(int blocksSinceOnset) {
    int wanted = Math.min(blocks.size(), blocksSinceOnset + BEFORE_ONSET);
    return blocks.stream().skip(blocks.size() - wanted).toList();
  }
}
