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

/**
 * How long a course still takes: timed segments exactly, speech by estimate. It is asked at each
 * segment, where the sound must not wait: of what comes later only the parts are planned again that
 * the person has changed.
 */
record RemainingTime(Plan plan, Narrator narrator, PcmFormat format) {

  Duration of(Remainder remainder) {
    Duration left = Duration.ZERO;
    for (Passage passage : remainder.passages()) {
      Duration all = narrator.estimate(passage.segment());
      left = left.plus(all).minus(Frames.duration(passage.skippedFrames(), format));
    }
    return remainder.then().map(this::from).map(left::plus).orElse(left);
  }

  private Duration from(PlanPlace place) {
    List<Segment> part = plan.part(place.part());
    int first = Math.min(place.segment(), part.size());
    Duration left = narrator.estimate(part.subList(first, part.size()));
    for (int later = place.part() + 1; later < plan.parts(); later++) {
      left = left.plus(length(later));
    }
    return left;
  }

  private Duration length(int part) {
    return plan.adjustments().concern(part)
        ? narrator.estimate(plan.part(part))
        : narrator.partLength(part);
  }
}
