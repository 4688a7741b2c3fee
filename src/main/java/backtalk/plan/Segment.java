package backtalk.plan;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A stretch of time in a session, with what is heard in it.
 *
 * @param kind what it is for
 * @param subject the stretch it belongs to, if any
 * @param length as long as its words, or timed
 * @param cues in the order of their meaning; in a spoken segment all are {@link Anchor.InTurn}, in
 *     a timed one none is
 */
public record Segment(SegmentKind kind, Optional<Subject> subject, Length length, List<Cue> cues) {

  public Segment {
    boolean spoken = length instanceof Length.Spoken;
    for (Cue cue : cues) {
      if (spoken != (cue.anchor() instanceof Anchor.InTurn)) {
        throw new IllegalArgumentException("a " + length + " segment cannot hold " + cue);
      }
    }
    cues = List.copyOf(cues);
  }

  static Segment spoken(SegmentKind kind, Optional<Subject> subject, List<Cue> cues) {
    return new Segment(kind, subject, new Length.Spoken(), cues);
  }

  static Segment timed(SegmentKind kind, Subject subject, Duration duration, List<Cue> cues) {
    return new Segment(kind, Optional.of(subject), new Length.Timed(duration), cues);
  }
}
