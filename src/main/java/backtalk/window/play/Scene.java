package backtalk.window.play;

import backtalk.drawing.Drawing;
import backtalk.plan.SegmentKind;
import backtalk.system.CleanText;
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
 * @param caption the sentence that is spoken, or was last; empty where there is none
 * @param needs what to fetch before it begins; empty once it has
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
    String caption,
    String needs,
    String next,
    String left) {

  private static final String WAITING = "Waiting for sound";

  public Scene {
    routine = CleanText.line(routine);
    title = CleanText.line(title);
    caption = CleanText.line(caption);
    needs = CleanText.line(needs);
    next = CleanText.line(next);
  }

  /** What a session is doing. */
  public enum PlayState {
    STARTING,
    PLAYING,
    PAUSED,
    /** It is silent, so that the person can be heard. */
    LISTENING,
    /** It ends unless it is resumed. */
    STOPPED,
    WAITING_FOR_SOUND,
    /** The same, and nothing has been heard: it may be written to a file instead. */
    NO_SOUND_YET;

    /** Nothing goes on before there is a sound output. */
    boolean isWaitingForSound() {
      return this == WAITING_FOR_SOUND || this == NO_SOUND_YET;
    }
  }

  /**
   * Time that runs out.
   *
   * @param seconds as they are counted down: the last one is 1
   * @param part how much is left, from 1 to 0
   */
  public record Ring(long seconds, double part) {}

  /** What a session does while such a segment is heard. */
  public static PlayState state(SegmentKind kind) {
    return switch (kind) {
      case PAUSE, OFFER -> PlayState.PAUSED;
      case STOPPED -> PlayState.STOPPED;
      case LISTEN -> PlayState.LISTENING;
      default -> PlayState.PLAYING;
    };
  }

  /** What the person does in such a segment, in a word or two. */
  public static String phase(SegmentKind kind) {
    return switch (kind) {
      case WELCOME -> "Welcome";
      case SAFETY -> "Good to know";
      case TRANSITION -> "Change position";
      case SET_UP -> "Get into position";
      case SETTLE -> "Settle";
      case HOLD -> "Hold";
      case RELEASE -> "Release";
      case REST -> "Rest";
      case SWITCH -> "Change sides";
      case CLOSING -> "Well done";
      case ANSWER -> "One moment";
      case PAUSE -> "Paused";
      case WAIT -> "More time";
      case LISTEN -> "Listening";
      case STOPPED -> "Stopped";
      case OFFER -> "Go on here?";
    };
  }

  /** What comes next where it is the same again, such as "Once more, 2 of 3". */
  public static String onceMore(int number, int of) {
    return of == 1
        ? "The stretch itself"
        : (number == 1 ? "The first of " : "Once more, " + number + " of ") + of;
  }

  /** A session that has not been heard yet. */
  public static Scene starting(String routine, String needs) {
    return notBegun(PlayState.STARTING, routine, routine, "Starting", "", needs);
  }

  /** A session that begins as soon as there is a sound output. */
  static Scene withoutSound(String routine, String needs) {
    return notBegun(
        PlayState.NO_SOUND_YET,
        routine,
        "No sound output",
        WAITING,
        "Please connect speakers or headphones, and it begins.",
        needs);
  }

  private static Scene notBegun(
      PlayState state, String routine, String title, String phase, String caption, String needs) {
    return new Scene(
        state,
        routine,
        Optional.empty(),
        title,
        Figure.NONE,
        "",
        phase,
        Optional.empty(),
        caption,
        needs,
        "",
        "");
  }

  /** The same while there is no sound output: only what is seen can say so. */
  public Scene waitingForSound() {
    return new Scene(
        PlayState.WAITING_FOR_SOUND,
        routine,
        drawing,
        title,
        figure,
        repetition,
        WAITING,
        ring,
        "No sound output: connect speakers or headphones, and it goes on.",
        needs,
        next,
        left);
  }

  /** The same with something to know in the place of the routine's name. */
  Scene remarking(String text) {
    return new Scene(
        state, text, drawing, title, figure, repetition, phase, ring, caption, needs, next, left);
  }

  /**
   * What a screen reader may say: the same until something else than the time has changed. The
   * sentence only where the voice does not say it.
   */
  public String announcement() {
    String unheard = state.isWaitingForSound() ? caption : "";
    return Stream.of(title, figure.word(), repetition, phase, unheard)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(", "));
  }

  /** Which part of the body is filled in the figure beside the side's word. */
  public enum Figure {
    LEFT("Left side"),
    RIGHT("Right side"),
    /** Both sides at once, or a stretch without sides. */
    BOTH("Both sides"),
    /** Nothing is being stretched. */
    NONE("");

    private final String word;

    Figure(String word) {
      this.word = word;
    }

    /** The side in words; empty for {@link #NONE}. */
    public String word() {
      return word;
    }
  }
}
