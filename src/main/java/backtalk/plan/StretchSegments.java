package backtalk.plan;

import backtalk.routine.Guidance.Step;
import backtalk.routine.Side;
import backtalk.routine.Stretch;
import backtalk.script.Line;
import backtalk.script.Message;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The segments of one stretch while they are being made. */
final class StretchSegments {

  /** Between two sentences that belong together. */
  static final Duration SENTENCE_PAUSE = Duration.ofMillis(700);

  private final Stretch stretch;
  private final Preferences preferences;
  private final List<Segment> all = new ArrayList<>();

  StretchSegments(Stretch stretch, Preferences preferences) {
    this.stretch = stretch;
    this.preferences = preferences;
  }

  List<Segment> all() {
    return all;
  }

  void add(Segment segment) {
    all.add(segment);
  }

  void addAll(List<Segment> segments) {
    all.addAll(segments);
  }

  /** Adds a segment of one sentence about the stretch as a whole. */
  void say(SegmentKind kind, CueKind cueKind, Message message) {
    all.add(Segment.spoken(kind, Optional.of(whole()), List.of(cue(cueKind, message))));
  }

  Cue cue(CueKind kind, Message message) {
    return Cue.inTurn(kind, message, SENTENCE_PAUSE);
  }

  Cue guidance(Step step, Repetition repetition) {
    return Cue.inTurn(
        CueKind.INSTRUCTION,
        new Line.Instruction(step.text(), repetition.side()),
        scaled(step.time()));
  }

  /** The time to move in, as this person wants it. */
  Duration scaled(Duration time) {
    return Duration.ofMillis(Math.round(time.toMillis() * preferences.times().steps()));
  }

  Subject whole() {
    return Subject.of(stretch);
  }

  Optional<Subject> of(Repetition repetition) {
    return Optional.of(subject(repetition, repetition.side()));
  }

  /** A rest belongs to no side. */
  Optional<Subject> after(Repetition repetition) {
    return Optional.of(subject(repetition, Optional.empty()));
  }

  private Subject subject(Repetition repetition, Optional<Side> side) {
    return new Subject(
        stretch, side, Optional.of(repetition.number()), Optional.of(repetition.set()));
  }
}
