package backtalk.window.play;

import backtalk.audio.Frames;
import backtalk.audio.PcmFormat;
import backtalk.drawing.Drawings;
import backtalk.plan.PlanPlace;
import backtalk.plan.Segment;
import backtalk.plan.SegmentKind;
import backtalk.plan.Subject;
import backtalk.routine.Side;
import backtalk.score.Passage;
import backtalk.score.Placement;
import backtalk.score.ScoredSegment;
import backtalk.system.ClockTime;
import backtalk.window.play.Scene.Figure;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Makes a scene of what is heard. */
final class Scenes {

  /** How long a sentence stays to be read in a time that runs, once it is over. */
  private static final Duration READING = Duration.ofSeconds(3);

  private final String routine;
  private final String needs;
  private final PcmFormat format;

  Scenes(String routine, String needs, PcmFormat format) {
    this.routine = routine;
    this.needs = needs;
    this.format = format;
  }

  /**
   * What does not change while a segment lasts.
   *
   * @param interrupted what a pause or an answer has interrupted, if its time stands still
   * @param next what comes next, in words
   * @param side the side that is drawn
   */
  record SegmentContext(Optional<Passage> interrupted, String next, Side side) {}

  /**
   * Looks ahead as far as it has to.
   *
   * @param coming what comes after the segment
   * @param before the side that is drawn so far: kept where a stretch does not say another
   */
  static SegmentContext around(ScoredSegment heard, Supplier<Stream<Passage>> coming, Side before) {
    Optional<Passage> interrupted = interrupted(heard);
    Segment now = interrupted.map(Passage::segment).orElse(heard.segment());
    boolean isInTurn = now.kind() == SegmentKind.HOLD;
    Optional<Segment> next =
        coming
            .get()
            .map(Passage::segment)
            .filter(segment -> segment.kind() == SegmentKind.HOLD)
            .dropWhile(segment -> isInTurn && isSameTurn(segment, now))
            .findFirst();
    Side side =
        side(now)
            .or(
                () ->
                    coming
                        .get()
                        .map(Passage::segment)
                        .takeWhile(segment -> isSameStretch(segment, now))
                        .flatMap(segment -> side(segment).stream())
                        .findFirst())
            .orElse(before);
    return new SegmentContext(
        interrupted, next.map(hold -> next(hold, now)).orElse("The end"), side);
  }

  private static Optional<Passage> interrupted(ScoredSegment heard) {
    return heard.passage().origin() == Passage.Origin.PLAN
        ? Optional.empty()
        : heard.rest().passages().stream()
            .dropWhile(passage -> passage.origin() == Passage.Origin.ANSWER)
            .findFirst()
            .filter(passage -> isTimed(passage.segment()) && passage.skippedFrames() > 0);
  }

  private static boolean isSameTurn(Segment one, Segment other) {
    return one.subject().equals(other.subject());
  }

  private static boolean isSameStretch(Segment one, Segment other) {
    return stretch(one).equals(stretch(other));
  }

  private static Optional<String> stretch(Segment segment) {
    return segment.subject().map(about -> about.stretch().id());
  }

  private static Optional<Side> side(Segment segment) {
    return segment.subject().flatMap(Subject::side);
  }

  private static String next(Segment hold, Segment now) {
    Subject then = hold.subject().orElseThrow();
    String side = figure(hold).word();
    if (!isSameStretch(hold, now)) {
      return then.side().isPresent() ? then.stretch().name() + ", " + lower(side) : name(then);
    } else if (!side(now).equals(then.side())) {
      return side;
    } else if (now.kind() == SegmentKind.HOLD && then.repetition().isPresent()) {
      return Scene.onceMore(then.repetition().get(), then.repetitions());
    }
    return "Hold for " + ClockTime.secondsLeft(length(hold)) + " seconds";
  }

  private static String name(Subject subject) {
    return subject.stretch().name();
  }

  private static String lower(String word) {
    return word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
  }

  /**
   * The scene at a frame of a segment.
   *
   * @param left about how long the session still takes
   */
  Scene at(ScoredSegment heard, long frame, Duration left, SegmentContext around) {
    Segment segment = heard.segment();
    Optional<Subject> subject = segment.subject();
    Segment drawn = around.interrupted().map(Passage::segment).orElse(segment);
    boolean isOpening = subject.isEmpty() && heard.place().part() == PlanPlace.START.part();
    Duration here = Frames.duration(Math.max(0, heard.endFrame() - frame), format);
    return new Scene(
        Scene.state(segment.kind()),
        routine,
        drawn.pose().flatMap(pose -> Drawings.of(pose, around.side())),
        subject.map(Scenes::name).orElse(routine),
        figure(segment),
        subject.map(Scenes::repetition).orElse(""),
        isOpening && segment.kind() == SegmentKind.ANSWER
            ? Scene.phase(SegmentKind.SAFETY)
            : Scene.phase(segment.kind()),
        ring(heard, here, around),
        caption(heard, frame),
        isOpening ? needs : "",
        around.next(),
        ClockTime.minutes(left) + " left");
  }

  /** Where only words are heard, the last sentence stays until the next. */
  private String caption(ScoredSegment heard, long frame) {
    long until = isTimed(heard.segment()) ? Frames.in(READING, format) : Long.MAX_VALUE / 2;
    return heard
        .saidAt(frame)
        .filter(cue -> frame < cue.endFrame() + until)
        .map(Placement::text)
        .orElse("");
  }

  private Optional<Scene.Ring> ring(ScoredSegment heard, Duration here, SegmentContext around) {
    if (around.interrupted().isPresent()) {
      Passage passage = around.interrupted().get();
      Duration all = length(passage.segment());
      return Optional.of(ring(all.minus(Frames.duration(passage.skippedFrames(), format)), all));
    }
    return isTimed(heard.segment())
        ? Optional.of(ring(here, length(heard.segment())))
        : Optional.empty();
  }

  private static Scene.Ring ring(Duration left, Duration all) {
    double part = all.isZero() ? 0 : left.toMillis() / (double) all.toMillis();
    return new Scene.Ring(ClockTime.secondsLeft(left), Math.max(0, Math.min(1, part)));
  }

  private static boolean isTimed(Segment segment) {
    boolean counts =
        List.of(SegmentKind.HOLD, SegmentKind.REST, SegmentKind.WAIT).contains(segment.kind());
    return counts && !segment.isOpenEnded() && !segment.isSpoken();
  }

  private static Duration length(Segment segment) {
    return segment.duration().orElse(Duration.ZERO);
  }

  private static Figure figure(Segment segment) {
    Optional<Subject> turn = segment.subject();
    if (turn.isEmpty()) {
      return Figure.NONE;
    }
    return turn.get()
        .side()
        .map(side -> side == Side.LEFT ? Figure.LEFT : Figure.RIGHT)
        .orElse(turn.get().repetition().isPresent() ? Figure.BOTH : Figure.NONE);
  }

  private static String repetition(Subject subject) {
    return subject
        .repetition()
        .filter(number -> subject.repetitions() > 1)
        .map(number -> number + " of " + subject.repetitions())
        .orElse("");
  }
}
