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
import java.util.Optional;

/** How long a course still takes: timed segments exactly, speech by estimate. */
final class RemainingTime {

  private final Plan plan;
  private final Narrator narrator;
  private final PcmFormat format;

  /** What follows each part; made when it is first asked for. */
  private Optional<Duration[]> afterPart = Optional.empty();

  RemainingTime(Plan plan, Narrator narrator, PcmFormat format) {
    this.plan = plan;
    this.narrator = narrator;
    this.format = format;
  }

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
    Duration left = afterParts()[place.part()];
    for (Segment segment : part.subList(Math.min(place.segment(), part.size()), part.size())) {
      left = left.plus(narrator.estimate(segment));
    }
    return left;
  }

  private Duration[] afterParts() {
    if (afterPart.isEmpty()) {
      Duration[] after = new Duration[plan.parts()];
      Duration left = Duration.ZERO;
      for (int part = plan.parts() - 1; part >= 0; part--) {
        after[part] = left;
        for (Segment segment : plan.part(part)) {
          left = left.plus(narrator.estimate(segment));
        }
      }
      afterPart = Optional.of(after);
    }
    return afterPart.get();
  }
}
