package backtalk.plan;

import backtalk.plan.Adjustments.HoldKey;
import backtalk.plan.Cue.Anchor;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A part of a session, with what is heard in it.
 *
 * @param kind what it is for
 * @param subject the stretch it belongs to, if any
 * @param duration exactly how long it is, whatever is said in it; empty if it is as long as its
 *     words and the pauses after them
 * @param cues in the order of their meaning; in a spoken segment all are {@link Anchor.InTurn}, in
 *     a timed one none is
 * @param choice what the person may decide while it lasts, if anything
 * @param phase which of the phases of its stretch it is, from 0, if it is one
 */
public record Segment(
    SegmentKind kind,
    Optional<Subject> subject,
    Optional<Duration> duration,
    List<Cue> cues,
    Optional<HoldOptions> choice,
    Optional<Integer> phase) {

  public Segment {
    for (Cue cue : cues) {
      if (duration.isEmpty() != (cue.anchor() instanceof Anchor.InTurn)) {
        throw new IllegalArgumentException("a segment of " + duration + " cannot hold " + cue);
      }
    }
    cues = List.copyOf(cues);
  }

  /**
   * What the person may decide.
   *
   * @param at the hold or repetition that it belongs to
   * @param endHold whether the hold may be ended now
   * @param endRepetitions how many repetitions are done if this is the last; empty where it may not
   *     be
   * @param changeLength from which hold on the length may be changed: this one, or on the second
   *     side, which gets what the first had, those of the next repetition; empty where there is no
   *     length to change
   */
  public record HoldOptions(
      HoldKey at,
      boolean endHold,
      Optional<Integer> endRepetitions,
      Optional<HoldKey> changeLength) {

    /** Whether the person may have had enough. */
    public boolean mayEnd() {
      return endHold || endRepetitions.isPresent();
    }
  }

  /** A segment that is as long as its words and their pauses. */
  public static Segment spoken(SegmentKind kind, Optional<Subject> subject, List<Cue> cues) {
    return new Segment(kind, subject, Optional.empty(), cues, Optional.empty(), Optional.empty());
  }

  static Segment spoken(SegmentKind kind, Optional<Subject> subject, Cue cue) {
    return spoken(kind, subject, List.of(cue));
  }

  /** A segment that is exactly so long. */
  public static Segment timed(
      SegmentKind kind, Optional<Subject> subject, Duration time, List<Cue> cues) {
    return new Segment(kind, subject, Optional.of(time), cues, Optional.empty(), Optional.empty());
  }

  /**
   * The last of its time, which nothing may change any more: it begins a second before the
   * countdown, since a number that was said cannot be taken back.
   */
  public Duration settled() {
    return cues.stream()
        .filter(cue -> cue.kind() == CueKind.COUNTDOWN || cue.kind() == CueKind.TICK)
        .map(cue -> cue.anchor() instanceof Anchor.BeforeEnd end ? end.offset() : Duration.ZERO)
        .reduce(Duration.ZERO, (one, other) -> one.compareTo(other) > 0 ? one : other)
        .plusSeconds(1);
  }

  /** Whether it is as long as its words and their pauses. */
  public boolean isSpoken() {
    return duration.isEmpty();
  }

  /** Whether a position is held, or a movement made at a tempo, by the clock. */
  public boolean isHold() {
    return kind == SegmentKind.HOLD;
  }

  /** What is to be done in a hold or movement, where its words sound at its beginning. */
  public Optional<Cue> opening() {
    return cues.stream().filter(cue -> isHold() && cue.kind() == CueKind.INSTRUCTION).findFirst();
  }

  /** Whether it lasts until the person has had enough, or is done. */
  public boolean isOpenEnded() {
    return choice.filter(HoldOptions::endHold).isPresent();
  }

  /** The same, of another length; a timed one. */
  public Segment lasting(Duration time) {
    return new Segment(kind, subject, Optional.of(time), cues, choice, phase);
  }

  /** The same, where the person may decide something. */
  Segment with(HoldOptions mayChoose) {
    return new Segment(kind, subject, duration, cues, Optional.of(mayChoose), phase);
  }

  /** The same, as a phase of its stretch. */
  Segment inPhase(int index) {
    return new Segment(kind, subject, duration, cues, choice, Optional.of(index));
  }

  /** The id of the drawing of what the body does in it, if there is one. */
  public Optional<String> pose() {
    return subject
        .map(Subject::stretch)
        .flatMap(
            stretch ->
                phase
                    .flatMap(index -> stretch.dose().phases().get(index).pose())
                    .or(stretch::pose));
  }
}
