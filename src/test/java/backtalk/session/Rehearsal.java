package backtalk.session;

import backtalk.audio.Gain;
import backtalk.plan.Adjustments;
import backtalk.plan.Plan;
import backtalk.plan.PlanPlace;
import backtalk.plan.Planner;
import backtalk.plan.Preferences;
import backtalk.plan.SegmentKind;
import backtalk.routine.Routine;
import backtalk.score.Narrator;
import backtalk.score.Score;
import backtalk.score.ScoredSegment;
import backtalk.speech.FakeEngine;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Goes through a session without sound, segment by segment, and gives commands at exact frames. At
 * the fake voice's rate a frame is a millisecond.
 */
final class Rehearsal {

  /** Something said to the session. */
  private record GivenCommand(
      Command command, Predicate<ScoredSegment> in, When when, long after) {}

  /** Where in a segment a command comes. */
  enum When {
    FIRST_FRAME,
    MIDDLE,
    LAST_FIVE_SECONDS,
    LAST_FRAME;

    long in(ScoredSegment segment) {
      long last = Math.max(segment.startFrame(), segment.endFrame() - 1);
      return switch (this) {
        case FIRST_FRAME -> segment.startFrame();
        case MIDDLE -> segment.startFrame() + segment.frames() / 2;
        case LAST_FIVE_SECONDS ->
            Math.max(segment.startFrame(), segment.endFrame() - Math.min(2300, segment.frames()));
        case LAST_FRAME -> last;
      };
    }
  }

  private final Director director;
  private Score score;
  private final Deque<GivenCommand> calls = new ArrayDeque<>();
  private final List<ScoredSegment> heard = new ArrayList<>();
  private final List<Long> obeyedAt = new ArrayList<>();

  Rehearsal(Routine routine) throws Exception {
    this(routine, Preferences.defaults());
  }

  Rehearsal(Routine routine, Preferences preferences) throws Exception {
    this(routine, preferences, Optional.empty(), Adjustments.NONE);
  }

  /** A session that begins with the offer to go on where another was cut off. */
  Rehearsal(
      Routine routine, Preferences preferences, Optional<PlanPlace> cutOffAt, Adjustments decided)
      throws Exception {
    Plan plan = Planner.plan(routine, preferences);
    Narrator narrator = new Narrator(plan, 130, Duration.ofMillis(400));
    director =
        new Director(
            plan, narrator, new FakeEngine(), new FakeEngine(), new Gain(0.5), ScoreReader.DIRECT);
    cutOffAt.ifPresent(place -> director.offer(place, decided, false));
    score = director.begin();
  }

  /** A command in the next segment that is such. */
  Rehearsal say(Command command, Predicate<ScoredSegment> in, When when) {
    calls.add(new GivenCommand(command, in, when, 0));
    return this;
  }

  /** A command in the next segment of a kind, so many frames after its beginning. */
  Rehearsal say(Command command, SegmentKind kind, long frames) {
    calls.add(
        new GivenCommand(
            command,
            segment -> segment.segment().kind() == kind && segment.frames() > frames,
            When.FIRST_FRAME,
            frames));
    return this;
  }

  /** A command so many frames after the one before, in whatever is heard then. */
  Rehearsal then(Command command, long framesAfter) {
    calls.add(new GivenCommand(command, any -> true, When.FIRST_FRAME, -framesAfter - 1));
    return this;
  }

  /** Goes through the session. */
  Rehearsal run() throws Exception {
    while (true) {
      Optional<ScoredSegment> next = score.next();
      if (next.isPresent()) {
        ScoredSegment segment = next.get();
        for (Optional<Long> at = due(segment); at.isPresent(); at = due(segment)) {
          segment = obey(segment, at.get());
        }
        heard.add(segment);
      } else if (isPaused() && !calls.isEmpty()) {
        // The clock stands still: the next command comes now.
        ScoredSegment pause = heard.remove(heard.size() - 1);
        heard.add(obey(pause, pause.endFrame()));
      } else {
        return this;
      }
    }
  }

  private boolean isPaused() {
    return heard.get(heard.size() - 1).segment().kind() == SegmentKind.PAUSE;
  }

  private ScoredSegment obey(ScoredSegment segment, long at) throws Exception {
    Optional<Score.Cut> cut = director.obey(calls.remove().command(), segment, at);
    obeyedAt.add(at);
    cut.ifPresent(change -> score = change.rest());
    return cut.map(Score.Cut::heard).orElse(segment);
  }

  private Optional<Long> due(ScoredSegment segment) {
    if (calls.isEmpty() || !calls.peek().in().test(segment)) {
      return Optional.empty();
    }
    GivenCommand call = calls.peek();
    long at =
        call.after() < 0
            ? obeyedAt.get(obeyedAt.size() - 1) - call.after() - 1
            : call.when().in(segment) + call.after();
    long end = Math.max(segment.startFrame() + 1, segment.endFrame());
    return at >= segment.startFrame() && at < end ? Optional.of(at) : Optional.empty();
  }

  Director director() {
    return director;
  }

  List<ScoredSegment> heard() {
    return heard;
  }

  /** The frames at which the commands were obeyed. */
  List<Long> obeyedAt() {
    return obeyedAt;
  }

  /** What is heard in a time from a frame on, with times counted from it. */
  String heard(long from, long frames) {
    return text().from(from, frames);
  }

  /** What was heard, in words. */
  RehearsedText text() {
    return new RehearsedText(heard);
  }
}
