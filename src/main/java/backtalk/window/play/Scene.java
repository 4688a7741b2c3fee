package backtalk.window.play;

import backtalk.drawing.Drawing;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the window shows of a running session.
 *
 * @param state what the session is doing
 * @param routine its name
 * @param drawing how the stretch looks; empty between stretches
 * @param title the stretch's name, or else the routine's
 * @param figure the side, as a shape
 * @param repetition such as "2 of 3"; empty where there is only one
 * @param phase what the person does now, in a word or two
 * @param ring the time left of what runs; empty where only words are heard
 * @param next what comes next
 * @param left the time left in all, such as "12:05 left"
 */
public record Scene(
    PlayState state,
    String routine,
    Optional<Drawing> drawing,
    String title,
    Figure figure,
    String repetition,
    String phase,
    Optional<Ring> ring,
    String next,
    String left) {

  /** What a session is doing. */
  public enum PlayState {
    STARTING,
    PLAYING,
    PAUSED,
    /** It is silent, so that the person can be heard. */
    LISTENING,
    /** It ends unless it is resumed. */
    STOPPED,
    WAITING_FOR_SOUND
  }

  /**
   * Time that runs out.
   *
   * @param seconds as they are counted down: the last one is 1
   * @param part how much is left, from 1 to 0
   */
  public record Ring(long seconds, double part) {}

  /** A session that has not been heard yet. */
  public static Scene starting(String routine) {
    return new Scene(
        PlayState.STARTING,
        routine,
        Optional.empty(),
        routine,
        Figure.NONE,
        "",
        "Starting",
        Optional.empty(),
        "",
        "");
  }

  /** What a screen reader may say: the same until something else than the time has changed. */
  public String announcement() {
    return Stream.of(title, figure.word(), repetition, phase)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(", "));
  }
}
