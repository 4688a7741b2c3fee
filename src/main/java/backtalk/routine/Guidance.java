package backtalk.routine;

import java.time.Duration;
import java.util.List;

/**
 * The words that lead a body into a stretch and out of it.
 *
 * @param setUp the full set-up, step by step
 * @param shortSetUp the short form, for the second side and later repetitions
 * @param bothSetUp the short form for both sides together, where they are; otherwise empty
 * @param breathing said early in a hold, if there is room: one sentence in the first, of several
 *     one in each
 * @param comeOut how to come out of the stretch
 */
public record Guidance(
    List<Step> setUp,
    List<Step> shortSetUp,
    List<Step> bothSetUp,
    List<String> breathing,
    List<Step> comeOut) {

  public Guidance {
    setUp = List.copyOf(setUp);
    shortSetUp = List.copyOf(shortSetUp);
    bothSetUp = List.copyOf(bothSetUp);
    breathing = List.copyOf(breathing);
    comeOut = List.copyOf(comeOut);
  }

  /**
   * One sentence of guidance and the time to do it in.
   *
   * @param text what is said; may hold the placeholders {@code {side}} and {@code {other side}}
   * @param time silence after the words, for moving
   */
  public record Step(String text, Duration time) {}
}
