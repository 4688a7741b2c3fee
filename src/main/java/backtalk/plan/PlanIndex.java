package backtalk.plan;

import backtalk.routine.Posture;
import backtalk.routine.Side;
import backtalk.routine.Stretch;
import backtalk.script.Line;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds the places of a plan that a person means: this stretch, the next one, this repetition. A
 * stretch begins with the call of its round or with its title.
 */
public record PlanIndex(Plan plan) {

  public Segment at(PlanPlace place) {
    return plan.part(place.part()).get(place.segment());
  }

  /** What is held next in a stretch that rests at a place; empty where it does not. */
  public Optional<Segment> holdAfterRest(PlanPlace place) {
    List<Segment> part = plan.part(place.part());
    int at = place.segment();
    return at < part.size() && part.get(at).kind() == SegmentKind.REST
        ? part.subList(at, part.size()).stream().filter(Segment::isHold).findFirst()
        : Optional.empty();
  }

  /** The place after another; empty at the end. */
  public Optional<PlanPlace> after(PlanPlace place) {
    return from(place.plus(1));
  }

  /** A place, or the first after it if its part has no such segment; empty at the end. */
  public Optional<PlanPlace> from(PlanPlace place) {
    if (place.segment() < plan.part(place.part()).size()) {
      return Optional.of(place);
    }
    return IntStream.range(place.part() + 1, plan.parts())
        .filter(part -> !plan.part(part).isEmpty())
        .mapToObj(part -> new PlanPlace(part, 0))
        .findFirst();
  }

  /** The place before another; empty at the beginning. */
  public Optional<PlanPlace> before(PlanPlace place) {
    if (place.segment() > 0) {
      return Optional.of(place.plus(-1));
    }
    for (int part = place.part() - 1; part >= 0; part--) {
      if (!plan.part(part).isEmpty()) {
        return Optional.of(new PlanPlace(part, plan.part(part).size() - 1));
      }
    }
    return Optional.empty();
  }

  /** Where the stretch begins that a place belongs to, or else the part. */
  public PlanPlace stretch(PlanPlace place) {
    for (int i = place.segment(); i > 0; i--) {
      if (begins(plan.part(place.part()), i)) {
        return new PlanPlace(place.part(), i);
      }
    }
    return new PlanPlace(place.part(), 0);
  }

  /** Where the next stretch begins, or the closing; empty in the closing. */
  public Optional<PlanPlace> nextStretch(PlanPlace place) {
    List<Segment> part = plan.part(place.part());
    for (int i = place.segment() + 1; i < part.size(); i++) {
      if (begins(part, i)) {
        return Optional.of(new PlanPlace(place.part(), i));
      }
    }
    return place.part() + 1 < plan.parts()
        ? Optional.of(new PlanPlace(place.part() + 1, 0))
        : Optional.empty();
  }

  /** Where the stretch before begins, or the opening; empty in the opening. */
  public Optional<PlanPlace> stretchBefore(PlanPlace place) {
    return before(stretch(place)).map(this::stretch);
  }

  /** Whether a hold, or a movement in its place, has begun in the stretch before a place. */
  public boolean isUnderWay(PlanPlace place) {
    return plan.part(place.part()).subList(stretch(place).segment(), place.segment() + 1).stream()
        .anyMatch(segment -> isUnderWay(segment));
  }

  /**
   * Whether the body is in the stretch at a place: a repetition was begun, and it has not come out.
   */
  public boolean isInStretch(PlanPlace place) {
    List<Segment> part = plan.part(place.part());
    for (int i = place.segment(); i >= stretch(place).segment(); i--) {
      if (isUnderWay(part.get(i))) {
        return true;
      } else if (isBetween(part.get(i))) {
        return false;
      }
    }
    return false;
  }

  /**
   * Where the repetition that a place belongs to leaves its set-up: the body settles, or the first
   * movement is called. In the pauses between two repetitions it is that of the next one. Empty
   * outside of stretches, and after the last.
   */
  public Optional<PlanPlace> repetition(PlanPlace place) {
    List<Segment> part = plan.part(place.part());
    int end =
        nextStretch(place)
            .filter(next -> next.part() == place.part())
            .map(PlanPlace::segment)
            .orElse(part.size());
    Optional<Subject> subject = part.get(place.segment()).subject();
    boolean between = isBetween(part.get(place.segment()));
    int from = between ? place.segment() + 1 : stretch(place).segment();
    for (int i = from; i < end; i++) {
      Segment segment = part.get(i);
      boolean same =
          between
              || subject.flatMap(Subject::repetition).isEmpty()
              || segment.subject().equals(subject);
      if (same && isUnderWay(segment)) {
        return Optional.of(new PlanPlace(place.part(), i));
      }
    }
    return Optional.empty();
  }

  /** The next hold of this stretch whose length may be changed, from a place on. */
  public Optional<PlanPlace> nextChange(PlanPlace place) {
    List<Segment> part = plan.part(place.part());
    for (int i = place.segment(); i < part.size(); i++) {
      if (i > place.segment() && begins(part, i)) {
        break;
      }
      if (part.get(i).choice().flatMap(Segment.HoldOptions::changeLength).isPresent()) {
        return Optional.of(new PlanPlace(place.part(), i));
      }
    }
    return Optional.empty();
  }

  /** The last instruction that was given before a place, or in a hold at its beginning. */
  public Optional<Cue> lastInstruction(PlanPlace place) {
    if (at(place).opening().isPresent()) {
      return at(place).opening();
    }
    for (Optional<PlanPlace> at = before(place); at.isPresent(); at = before(at.get())) {
      if (at(at.get()).opening().isPresent()) {
        return at(at.get()).opening();
      }
      List<Cue> cues = at(at.get()).cues();
      for (int i = cues.size() - 1; i >= 0; i--) {
        if (cues.get(i).kind() == CueKind.INSTRUCTION) {
          return Optional.of(cues.get(i));
        }
      }
    }
    return Optional.empty();
  }

  /** How the body is at a place, if everything before it has been done. */
  public Posture posture(PlanPlace place) {
    PlanPlace begin = stretch(place);
    Optional<Stretch> stretch = stretchAt(begin);
    boolean isThere =
        stretch.isPresent()
            && plan.part(place.part()).subList(place.segment(), endOf(begin)).stream()
                .noneMatch(segment -> segment.kind() == SegmentKind.TRANSITION);
    if (isThere) {
      return postureIn(begin, place.segment());
    }
    return stretchBefore(place).map(this::postureAfter).orElse(Posture.STANDING);
  }

  /** How the body is when a stretch begins, which is there. */
  public Posture postureAt(PlanPlace begin) {
    return postureIn(begin, begin.segment());
  }

  private Posture postureAfter(PlanPlace begin) {
    return stretchAt(begin).isPresent() ? postureIn(begin, endOf(begin) - 1) : Posture.STANDING;
  }

  /** On the side that was the last one until then, or else will be the first. */
  private Posture postureIn(PlanPlace begin, int segment) {
    List<Segment> part = plan.part(begin.part());
    Optional<Side> side = Optional.empty();
    for (int i = begin.segment(); i < endOf(begin); i++) {
      boolean isSwitching = part.get(i).kind() == SegmentKind.SWITCH;
      Optional<Side> here = part.get(i).subject().flatMap(Subject::side);
      if (here.isPresent() && (side.isEmpty() || (i <= segment && !isSwitching))) {
        side = here;
      }
    }
    Posture posture = stretchAt(begin).orElseThrow().posture();
    return side.map(posture::on).orElse(posture);
  }

  private int endOf(PlanPlace begin) {
    return nextStretch(begin)
        .filter(next -> next.part() == begin.part())
        .map(PlanPlace::segment)
        .orElse(plan.part(begin.part()).size());
  }

  private Optional<Stretch> stretchAt(PlanPlace begin) {
    return plan.part(begin.part()).subList(begin.segment(), endOf(begin)).stream()
        .flatMap(segment -> segment.subject().stream())
        .map(Subject::stretch)
        .findFirst();
  }

  private static boolean isUnderWay(Segment segment) {
    return segment.kind() == SegmentKind.SETTLE
        || segment.isHold()
        || segment.isOpenEnded()
        || beginsWith(Line.PhaseBegins.class, segment);
  }

  private static boolean isBetween(Segment segment) {
    return segment.kind() == SegmentKind.RELEASE || segment.kind() == SegmentKind.REST;
  }

  private static boolean begins(List<Segment> part, int index) {
    boolean called = index > 0 && beginsWith(Line.Round.class, part.get(index - 1));
    return beginsWith(Line.Round.class, part.get(index))
        || (beginsWith(Line.Title.class, part.get(index)) && !called);
  }

  private static boolean beginsWith(Class<? extends Line> kind, Segment segment) {
    return !segment.cues().isEmpty() && kind.isInstance(segment.cues().get(0).message());
  }
}
