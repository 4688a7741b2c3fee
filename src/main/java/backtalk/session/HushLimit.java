package backtalk.session;

import backtalk.plan.PlanPlace;
import java.util.Optional;

/**
 * Keeps a sentence from being silenced for ever: where a room's echo is taken for a talker, it is
 * said to its end the third time.
 */
final class HushLimit {

  private static final int MOST = 2;

  private record Sentence(PlanPlace place, int cue) {}

  private Optional<Sentence> last = Optional.empty();
  private int count;

  /** Whether the sentence being heard may be silenced; counts that it is. */
  boolean allows(CommandContext at) {
    Sentence sentence = new Sentence(at.place(), at.isSpoken() ? at.cue() : 0);
    boolean isSame = last.equals(Optional.of(sentence));
    last = Optional.of(sentence);
    count = isSame ? count + 1 : 1;
    return at.isInHold() || count <= MOST;
  }
}
