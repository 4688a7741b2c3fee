package backtalk.plan;

import backtalk.routine.Guidance.Step;
import backtalk.routine.Side;
import backtalk.script.Line;
import backtalk.script.Message;
import backtalk.script.Signal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Something to be heard, and where in its segment.
 *
 * @param kind what it is for
 * @param anchor when
 * @param message what it means, before it has words
 */
public record Cue(CueKind kind, Anchor anchor, Message message) {

  /** Between two sentences that belong together. */
  private static final Duration SENTENCE_PAUSE = Duration.ofMillis(700);

  /** What keeps a sound apart from the word after it. */
  private static final Duration APART = Duration.ofMillis(100);

  /** In a spoken segment: after the cue before it, with so much silence after it. */
  public static Cue inTurn(CueKind kind, Message message, Duration pauseAfter) {
    return new Cue(kind, new Anchor.InTurn(pauseAfter), message);
  }

  /** In a spoken segment: a sentence, with others that belong to it before or after. */
  static Cue sentence(CueKind kind, Message message) {
    return inTurn(kind, message, SENTENCE_PAUSE);
  }

  /** In a spoken segment: a step of guidance, and so much time to do it in. */
  static Cue step(Step step, Optional<Side> side, Duration time) {
    return inTurn(CueKind.INSTRUCTION, new Line.Instruction(step.text(), side), time);
  }

  /** In a timed segment: so long after its beginning. */
  public static Cue fromStart(CueKind kind, Message message, Duration offset) {
    return new Cue(kind, new Anchor.FromStart(offset), message);
  }

  /**
   * The way out of a hold, which is the first that is heard after it; where there is none, that it
   * is over.
   *
   * @param time what a step's time is for this person
   */
  static List<Cue> release(List<Step> wayOut, Optional<Side> side, UnaryOperator<Duration> time) {
    if (wayOut.isEmpty()) {
      return List.of(sentence(CueKind.RELEASE, new Line.Release(Optional.empty(), side)));
    }
    List<Cue> cues = new ArrayList<>();
    Step first = wayOut.get(0);
    Line release = new Line.Release(Optional.of(first.text()), side);
    cues.add(inTurn(CueKind.RELEASE, release, time.apply(first.time())));
    wayOut.stream().skip(1).forEach(step -> cues.add(step(step, side, time.apply(step.time()))));
    return cues;
  }

  /** A sound before the words that follow in a spoken segment. */
  public static Cue beforeWords(Signal signal) {
    return inTurn(CueKind.EARCON, signal, APART);
  }

  /** A sound at the beginning of a timed segment, and then a word, which makes way. */
  public static List<Cue> beforeWord(Signal signal, Cue word) {
    return List.of(
        fromStart(CueKind.EARCON, signal, Duration.ZERO),
        fromStart(word.kind(), word.message(), signal.length().plus(APART)));
  }

  /** A sound at the end of a timed segment: it ends where the segment does. */
  static Cue atEnd(Signal signal) {
    return beforeEnd(CueKind.EARCON, signal, signal.length());
  }

  static Cue beforeEnd(CueKind kind, Message message, Duration offset) {
    return new Cue(kind, new Anchor.BeforeEnd(offset), message);
  }

  /** Where in its segment a cue belongs. */
  public sealed interface Anchor {

    /** After the cue before it, in a segment that is as long as its words; then so much silence. */
    record InTurn(Duration pauseAfter) implements Anchor {}

    /** So long after the segment's first frame. */
    record FromStart(Duration offset) implements Anchor {}

    /** So long before the segment's end: the cue starts exactly there. */
    record BeforeEnd(Duration offset) implements Anchor {}
  }
}
