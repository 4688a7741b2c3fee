package backtalk.score;

import backtalk.plan.Cue;
import backtalk.plan.Cue.Anchor;
import backtalk.plan.Plan;
import backtalk.plan.PlanPlace;
import backtalk.plan.Segment;
import backtalk.plan.SegmentKind;
import backtalk.script.Line;
import backtalk.script.Line.SessionContext;
import backtalk.script.Message;
import backtalk.script.Message.Sound;
import backtalk.script.Utterance;
import backtalk.script.Variety;
import backtalk.words.SpokenLength;
import java.time.Duration;
import java.util.List;

/** Finds the words for each cue of a plan. */
public final class Narrator {

  /** Stands in for the length while the plan is read through to find it. */
  private static final Duration TYPICAL_LENGTH = Duration.ofMinutes(20);

  /** What the person does in their own time takes about so long. */
  private static final Duration DONE_AFTER = Duration.ofMinutes(1);

  private final double wordsPerMinute;
  private final Duration sentencePause;
  private final SessionContext session;

  /** By part and segment: how many milliseconds the plan takes from there on. */
  private final long[][] millisFrom;

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
    SessionContext typical = new SessionContext(TYPICAL_LENGTH, variety);
    this.millisFrom = new long[plan.parts()][];
    long millis = 0;
    for (int part = plan.parts() - 1; part >= 0; part--) {
      List<Segment> segments = plan.part(part);
      millisFrom[part] = new long[segments.size()];
      for (int i = segments.size() - 1; i >= 0; i--) {
        millis += estimate(segments.get(i), typical).toMillis();
        millisFrom[part][i] = millis;
      }
    }
    this.session = new SessionContext(Duration.ofMillis(millis), variety);
  }

  /**
   * How long the plan takes from a place on, about, as it was before the person changed anything.
   * Behind the last segment of a part the next one begins.
   */
  public Duration lengthFrom(PlanPlace place) {
    if (place.part() >= millisFrom.length) {
      return Duration.ZERO;
    }
    long[] from = millisFrom[place.part()];
    return place.segment() < from.length
        ? Duration.ofMillis(from[place.segment()])
        : lengthFrom(new PlanPlace(place.part() + 1, 0));
  }

  /** Of how many segments a part was. */
  public int segments(int part) {
    return millisFrom[part].length;
  }

  /** How long the session will take: timed segments exactly, speech by estimate. */
  public Duration sessionLength() {
    return session.length();
  }

  /** How long a segment will take: exactly if it is timed, by estimate if it is spoken. */
  public Duration estimate(Segment segment) {
    return estimate(segment, session);
  }

  private Duration estimate(Segment segment, SessionContext context) {
    if (segment.kind() == SegmentKind.WAIT && segment.isOpenEnded()) {
      return shorter(segment.duration().orElseThrow(), DONE_AFTER);
    } else if (segment.duration().isPresent()) {
      return segment.duration().get();
    }
    Duration sum = Duration.ZERO;
    for (Cue cue : segment.cues()) {
      sum = sum.plus(estimate(cue.message(), context));
      if (cue.anchor() instanceof Anchor.InTurn turn) {
        sum = sum.plus(turn.pauseAfter());
      }
    }
    return sum;
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  /** How long the words of a message take, about. */
  Duration estimate(Message message) {
    return estimate(message, session);
  }

  private Duration estimate(Message message, SessionContext context) {
    return message instanceof Sound sound
        ? sound.length()
        : SpokenLength.of(words(message, context).text(), wordsPerMinute, sentencePause);
  }

  /** The words for what is no sound. */
  public Utterance utter(Message message) {
    return words(message, session);
  }

  private static Utterance words(Message message, SessionContext context) {
    return ((Line) message).words(context);
  }
}
