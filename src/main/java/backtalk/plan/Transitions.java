package backtalk.plan;

import backtalk.routine.Advice;
import backtalk.routine.Guidance.Step;
import backtalk.routine.Posture;
import backtalk.routine.Stretch;
import backtalk.script.Answer;
import backtalk.script.Line;
import backtalk.script.Move;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Ways between postures that are not in a plan, for a person who left it. */
public record Transitions(Plan plan) {

  /** Half as much time again for coming out of what hurts. */
  private static final double GENTLY = 1.5;

  /**
   * The beginning of a stretch or of the closing, for a body that comes from another posture than
   * the plan has it.
   *
   * @param segments what is heard instead
   * @param then where the plan goes on; empty at its end
   */
  public record WayIn(List<Segment> segments, Optional<PlanPlace> then) {}

  /** The way from a posture to where a stretch begins, or the closing. */
  public WayIn wayTo(PlanPlace begin, Posture from) {
    List<Segment> part = plan.part(begin.part());
    if (begin.part() == 0) {
      return new WayIn(List.of(), Optional.of(begin));
    } else if (begin.part() == plan.parts() - 1) {
      List<Segment> closing = new ArrayList<>(part.subList(0, 1));
      closing.addAll(PostureChange.wayUp(from));
      return new WayIn(closing, Optional.empty());
    }
    List<Segment> way = new ArrayList<>();
    int i = begin.segment();
    while (part.get(i).kind() == SegmentKind.TRANSITION && !isMove(part.get(i))) {
      way.add(part.get(i++));
    }
    Optional<Subject> subject = part.get(i).subject();
    Posture to = new PlanIndex(plan).postureAt(begin);
    way.addAll(PostureChange.segments(from, to, subject, plan.preferences().times()));
    while (isMove(part.get(i))) {
      i++;
    }
    return new WayIn(way, Optional.of(new PlanPlace(begin.part(), i)));
  }

  /**
   * A repetition explained once more: the stretch's name, the side, and the way in.
   *
   * @param inFull whether with the full set-up or the short one
   */
  public List<Segment> again(Subject repetition, boolean inFull) {
    Stretch stretch = repetition.stretch();
    Optional<Subject> subject = Optional.of(repetition);
    List<Cue> calls = new ArrayList<>();
    Line title = Line.Title.of(stretch.spokenName());
    calls.add(Cue.sentence(CueKind.INSTRUCTION, title));
    repetition
        .side()
        .ifPresent(side -> calls.add(Cue.sentence(CueKind.SWITCH, new Line.OnSide(side))));
    List<Segment> segments = new ArrayList<>();
    segments.add(Segment.spoken(SegmentKind.SET_UP, subject, calls));
    for (Step step : inFull ? stretch.guidance().setUp() : stretch.guidance().shortSetUp()) {
      segments.add(Segment.spoken(SegmentKind.SET_UP, subject, guidance(step, repetition, 1)));
    }
    return segments;
  }

  /**
   * The way out of a stretch that is left before its time; none where the body is not in it yet.
   */
  public List<Segment> comeOut(PlanPlace from) {
    PlanIndex index = new PlanIndex(plan);
    Segment segment = index.at(from);
    if (!index.isInStretch(from) || segment.subject().isEmpty()) {
      return List.of();
    }
    Subject subject = segment.subject().get();
    List<Cue> cues =
        Cue.release(
            subject.stretch().guidance().comeOut(),
            subject.side(),
            plan.preferences().times()::forStep);
    return List.of(Segment.spoken(SegmentKind.RELEASE, Optional.of(subject), cues));
  }

  /** Out of a stretch that hurts: gently, with more time than usual, and the safety words. */
  public Segment afterPain(Optional<Subject> subject, List<Cue> offer) {
    List<Cue> cues = new ArrayList<>();
    cues.add(Cue.sentence(CueKind.CAUTION, new Answer.ComeOutGently(subject.isPresent())));
    subject.ifPresent(
        repetition ->
            repetition
                .stretch()
                .guidance()
                .comeOut()
                .forEach(step -> cues.add(guidance(step, repetition, GENTLY))));
    for (String sentence : safety(subject.map(Subject::stretch))) {
      cues.add(
          Cue.sentence(
              CueKind.CAUTION, new Line.Instruction(sentence, subject.flatMap(Subject::side))));
    }
    cues.addAll(offer);
    return Segment.spoken(SegmentKind.PAUSE, subject, cues);
  }

  /** Short, for somebody in pain: the stretch's own words before the routine's. */
  private List<String> safety(Optional<Stretch> stretch) {
    List<String> own = stretch.map(at -> brief(at.advice())).orElse(List.of());
    return own.isEmpty() ? brief(plan.routine().advice()) : own;
  }

  /**
   * Where there is no short form, the last of the sentences: what to do when it hurts comes last.
   */
  private static List<String> brief(Advice advice) {
    List<String> full = advice.full();
    return advice.brief().isEmpty() && !full.isEmpty()
        ? full.subList(full.size() - 1, full.size())
        : advice.brief();
  }

  private Cue guidance(Step step, Subject repetition, double times) {
    Duration time = plan.preferences().times().forStep(step.time(), times);
    return Cue.step(step, repetition.side(), time);
  }

  private static boolean isMove(Segment segment) {
    return segment.kind() == SegmentKind.TRANSITION
        && !segment.cues().isEmpty()
        && (segment.cues().get(0).message() instanceof Move
            || segment.cues().get(0).message() instanceof Line.Staying);
  }
}
