package backtalk.routine;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The words that lead a body into a stretch and out of it.
 *
 * @param setUp the full set-up, step by step
 * @param shortSetUp the short form, for the second side and later repetitions
 * @param bothSetUp the short form for both sides together, where they are; otherwise empty
 * @param breathing said once, early in the first hold, if there is room
 * @param comeOut how to come out of the stretch
 */
public record Guidance(
    List<Step> setUp,
    List<Step> shortSetUp,
    List<Step> bothSetUp,
    Optional<String> breathing,
    List<Step> comeOut) {

  public Guidance {
    setUp = List.copyOf(setUp);
    shortSetUp = List.copyOf(shortSetUp);
    bothSetUp = List.copyOf(bothSetUp);
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
