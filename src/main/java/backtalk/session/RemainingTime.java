package backtalk.session;

import backtalk.audio.Frames;
import backtalk.audio.PcmFormat;
import backtalk.plan.Plan;
import backtalk.plan.PlanPlace;
import backtalk.plan.Segment;
import backtalk.score.Narrator;
import backtalk.score.Passage;
import backtalk.score.Remainder;
import java.time.Duration;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * How long a course still takes: timed segments exactly, speech by estimate. It is asked at each
 * segment, where the sound must not wait: so what the narrator has found before the session is only
 * read, and a part is looked at again when the person has changed something in it.
 */
final class RemainingTime {

  /**
   * A part that the person has changed.
   *
   * @param more by how much it takes longer than it was planned
   * @param from by segment: how long it takes from there on; and nothing at the end
   */
  private record ChangedPart(Duration more, List<Duration> from) {}

  private final Narrator narrator;
  private final PcmFormat format;
  private final NavigableMap<Integer, ChangedPart> changed = new TreeMap<>();
  private Plan plan;

  RemainingTime(Plan plan, Narrator narrator, PcmFormat format) {
    this.plan = plan;
    this.narrator = narrator;
    this.format = format;
  }

  /**
   * How long something takes.
   *
   * @param current what is planned by now
   */
  Duration of(Remainder remainder, Plan current) {
    if (current != plan) {
      current
          .adjustments()
          .partsDecidedSince(plan.adjustments())
          .forEach(part -> changed.put(part, changed(current, part)));
      plan = current;
    }
    Duration left = Duration.ZERO;
    for (Passage passage : remainder.passages()) {
      Duration all = narrator.estimate(passage.segment());
      left = left.plus(all).minus(Frames.duration(passage.skippedFrames(), format));
    }
    return remainder.then().map(this::from).map(left::plus).orElse(left);
  }

  private Duration from(PlanPlace place) {
    PlanPlace next = new PlanPlace(place.part() + 1, 0);
    Duration left =
        changed.containsKey(place.part())
            ? fromWithin(changed.get(place.part()), place).plus(narrator.lengthFrom(next))
            : narrator.lengthFrom(place);
    for (ChangedPart later : changed.tailMap(next.part(), true).values()) {
      left = left.plus(later.more());
    }
    return left;
  }

  private static Duration fromWithin(ChangedPart part, PlanPlace place) {
    return part.from().get(Math.min(place.segment(), part.from().size() - 1));
  }

  /** Where no segment is more or less than before, what is said takes as long as it did. */
  private ChangedPart changed(Plan current, int part) {
    List<Segment> segments = current.part(part);
    boolean isSaidTheSame = segments.size() == narrator.segments(part);
    Duration[] from = new Duration[segments.size() + 1];
    from[segments.size()] = Duration.ZERO;
    for (int i = segments.size() - 1; i >= 0; i--) {
      Segment segment = segments.get(i);
      PlanPlace place = new PlanPlace(part, i);
      from[i] =
          from[i + 1].plus(
              isSaidTheSame && segment.isSpoken()
                  ? planned(place, new PlanPlace(part, i + 1))
                  : narrator.estimate(segment));
    }
    Duration before = planned(new PlanPlace(part, 0), new PlanPlace(part + 1, 0));
    return new ChangedPart(from[0].minus(before), List.of(from));
  }

  private Duration planned(PlanPlace from, PlanPlace to) {
    return narrator.lengthFrom(from).minus(narrator.lengthFrom(to));
  }
}
