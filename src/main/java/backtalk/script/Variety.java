package backtalk.script;

import java.util.List;

/**
 * Which of several wordings is taken: one after the other, so that none comes twice in a row, and
 * beginning elsewhere for each seed. The same seed says the same.
 *
 * @param seed any number; the next one begins with the next wording
 * @param step 1 to go round, 0 to stay with one wording
 */
public record Variety(long seed, int step) {

  /** Always the first wording. */
  public static final Variety NONE = new Variety(0, 0);

  /** The choices of a session with that seed. */
  public static Variety of(long seed) {
    return new Variety(seed, 1);
  }

  /**
   * One of some wordings.
   *
   * @param before how many came before, about; from 0
   */
  String choose(List<String> wordings, int before) {
    return wordings.get((int) Math.floorMod(seed + (long) step * before, (long) wordings.size()));
  }
}
