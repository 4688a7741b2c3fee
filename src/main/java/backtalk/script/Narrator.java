package backtalk.script;

import backtalk.plan.Anchor;
import backtalk.plan.Cue;
import backtalk.plan.Length;
import backtalk.plan.Message;
import backtalk.plan.Plan;
import backtalk.plan.Segment;
import java.time.Duration;

/** Finds the words for each cue of a plan. */
public final class Narrator {

  /** Stands in for the length while the plan is read through to find it. */
  private static final Duration TYPICAL_LENGTH = Duration.ofMinutes(20);

  private final double wordsPerMinute;
  private final Duration sentencePause;
  private final Variety variety;
  private final Duration length;

  /** A narrator who always finds the same words. */
  public Narrator(Plan plan, double wordsPerMinute, Duration sentencePause) {
    this(plan, wordsPerMinute, sentencePause, Variety.NONE);
  }

  /**
   * A narrator for one session.
   *
   * @param plan what will happen, read through once to tell its length
   * @param wordsPerMinute pace of the voice that will speak, in real words
   * @param sentencePause its pause between two sentences
   * @param variety which wordings are taken
   */
  public Narrator(Plan plan, double wordsPerMinute, Duration sentencePause, Variety variety) {
    this.wordsPerMinute = wordsPerMinute;
    this.sentencePause = sentencePause;
    this.variety = variety;
    this.length =
        plan.segments()
            .map(segment -> estimate(segment, TYPICAL_LENGTH))
            .reduce(Duration.ZERO, Duration::plus);
  }

  /** How long the session will take: timed segments exactly, speech by estimate. */
  public Duration sessionLength() {
    return length;
  }

  /** How long a segment will take: exactly if it is timed, by estimate if it is spoken. */
  public Duration estimate(Segment segment) {
    return estimate(segment, length);
  }

  private Duration estimate(Segment segment, Duration sessionLength) {
    if (segment.length() instanceof Length.Timed timed) {
      return timed.duration();
    }
    Duration sum = Duration.ZERO;
    for (Cue cue : segment.cues()) {
      sum = sum.plus(estimate(cue, sessionLength));
      if (cue.anchor() instanceof Anchor.InTurn turn) {
        sum = sum.plus(turn.pauseAfter());
      }
    }
    return sum;
  }

  private Duration estimate(Cue cue, Duration sessionLength) {
    return cue.message() instanceof Message.Sound sound
        ? sound.signal().length()
        : SpokenLength.of(
            Wording.of(cue.message(), sessionLength, variety).text(),
            wordsPerMinute,
            sentencePause);
  }

  /** The words for a cue. */
  public Utterance utter(Cue cue) {
    return Wording.of(cue.message(), length, variety);
  }
}
