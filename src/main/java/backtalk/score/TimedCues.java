package backtalk.score;

import backtalk.audio.Earcons;
import backtalk.audio.Frames;
import backtalk.plan.Cue;
import backtalk.plan.Cue.Anchor;
import backtalk.plan.CueKind;
import backtalk.script.Message.Sound;
import backtalk.script.Utterance;
import backtalk.speech.SpeechEngine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * Places the cues of one timed segment. Each starts exactly at its anchor or is not heard at all:
 * nothing is late, and no two overlap. The rule, in order:
 *
 * <ol>
 *   <li>Cues are placed by rank ({@link CueKind#rank}); among equals the later one first, so that
 *       the end of a countdown is settled before its beginning.
 *   <li>A cue that does not fit between those already placed takes its short form.
 *   <li>A countdown number that still does not fit is spoken faster, and then becomes a tick. Any
 *       other cue is dropped.
 *   <li>The answer to a command comes after the cues of its rank and before the lesser ones, as
 *       soon as there is room; in words if they fit soon enough, else as a tick.
 * </ol>
 */
final class TimedCues {

  /** Silence that keeps two cues apart for the ear. */
  private static final Duration APART = Duration.ofMillis(80);

  /** How much faster a number may be spoken before a tick is clearer. */
  private static final List<Double> FASTER = List.of(1.25, 1.6, 2.0);

  /** An answer in words that begins later than that is late. */
  private static final Duration ANSWER_WITHIN = Duration.ofMillis(500);

  private final Narrator narrator;
  private final SpeechEngine engine;
  private final CueVoice voice;
  private final long segmentStart;
  private final long segmentEnd;
  private final long apart;
  private final List<Placement> placed = new ArrayList<>();
  private long from;
  private long hushedUntil;
  private Optional<Cue> answer = Optional.empty();
  private Rewriter.AnsweredBy answeredBy = Rewriter.AnsweredBy.NOTHING;

  /**
   * @param segmentStart where its clock begins, also if only a later part of it is to be heard
   * @param frames all of it
   */
  TimedCues(Narrator narrator, SpeechEngine engine, long segmentStart, long frames) {
    this.narrator = narrator;
    this.engine = engine;
    this.voice = new CueVoice(narrator, engine);
    this.segmentStart = segmentStart;
    this.segmentEnd = segmentStart + frames;
    this.apart = Frames.in(APART, engine.format());
    this.from = segmentStart;
  }

  /** Only what begins at a frame or later is placed, clear of what is there already. */
  TimedCues from(long frame, List<Placement> before) {
    from = frame;
    placed.addAll(before);
    return this;
  }

  /** Nothing is spoken before a frame. */
  TimedCues hushedUntil(long frame) {
    hushedUntil = frame;
    return this;
  }

  /** There is a command to be answered. */
  TimedCues answering(Cue cue) {
    answer = Optional.of(cue);
    return this;
  }

  /** How the command was answered, if there was one. */
  Rewriter.AnsweredBy answeredBy() {
    return answeredBy;
  }

  /** All that is heard, in order. */
  List<Placement> place(List<Cue> cues) {
    List<Cue> byRank = new ArrayList<>(cues);
    byRank.sort(
        Comparator.comparingInt((Cue cue) -> cue.kind().rank())
            .thenComparing(Comparator.comparingLong(this::startOf).reversed()));
    boolean halfwaySaid = placed.stream().anyMatch(cue -> cue.kind() == CueKind.HALFWAY);
    Optional<Cue> unanswered = answer;
    for (Cue cue : byRank) {
      if (unanswered.isPresent() && cue.kind().rank() > CueKind.ANSWER.rank()) {
        answer(unanswered.get());
        unanswered = Optional.empty();
      }
      if (!(halfwaySaid && cue.kind() == CueKind.HALFWAY)) {
        place(cue).ifPresent(placed::add);
      }
    }
    if (unanswered.isPresent()) {
      answer(unanswered.get());
    }
    placed.sort(Comparator.comparingLong(Placement::startFrame));
    return placed;
  }

  private long startOf(Cue cue) {
    if (cue.anchor() instanceof Anchor.BeforeEnd before) {
      return segmentEnd - Frames.in(before.offset(), engine.format());
    } else if (cue.anchor() instanceof Anchor.FromStart start) {
      return segmentStart + Frames.in(start.offset(), engine.format());
    }
    throw new IllegalArgumentException("a timed segment cannot hold " + cue);
  }

  private Optional<Placement> place(Cue cue) {
    long start = startOf(cue);
    if (cue.kind() == CueKind.TICK || (start < hushedUntil && cue.kind() == CueKind.COUNTDOWN)) {
      return tick(CueKind.TICK, start);
    } else if (start < hushedUntil) {
      return Optional.empty();
    }
    if (cue.message() instanceof Sound sound) {
      return fitting(Placement.sound(start, sound, engine.format()));
    }
    Utterance utterance = narrator.utter(cue.message());
    Optional<Placement> placement = spoken(cue, utterance.text(), 1, start);
    if (placement.isEmpty() && utterance.shortForm().isPresent()) {
      placement = spoken(cue, utterance.shortForm().get(), 1, start);
    }
    if (cue.kind() == CueKind.COUNTDOWN) {
      for (double tempo : FASTER) {
        placement = placement.isPresent() ? placement : spoken(cue, utterance.text(), tempo, start);
      }
      placement = placement.isPresent() ? placement : tick(CueKind.TICK, start);
    }
    return placement;
  }

  private void answer(Cue cue) {
    Utterance utterance = narrator.utter(cue.message());
    Optional<Placement> reply = Optional.empty();
    List<String> forms = new ArrayList<>(List.of(utterance.text()));
    utterance.shortForm().ifPresent(forms::add);
    long latest = from + Frames.in(ANSWER_WITHIN, engine.format());
    for (String form : forms) {
      for (long start : freeStarts().filter(start -> start <= latest).toArray()) {
        reply = reply.isPresent() ? reply : spoken(cue, form, 1, start);
      }
    }
    for (long start : freeStarts().toArray()) {
      reply = reply.isPresent() ? reply : tick(CueKind.EARCON, start);
    }
    reply.ifPresent(placed::add);
    answeredBy =
        reply
            .map(
                sound ->
                    sound.kind() == CueKind.EARCON
                        ? Rewriter.AnsweredBy.SOUND
                        : Rewriter.AnsweredBy.WORDS)
            .orElse(Rewriter.AnsweredBy.NOTHING);
  }

  /** Where something may begin at once, or as soon as something else has ended. */
  private LongStream freeStarts() {
    return LongStream.concat(
            LongStream.of(from),
            placed.stream().mapToLong(cue -> cue.endFrame() + apart).filter(end -> end > from))
        .sorted();
  }

  private Optional<Placement> tick(CueKind kind, long start) {
    return fitting(Placement.at(start, kind, "tick", Earcons.tick(engine.format())));
  }

  private Optional<Placement> spoken(Cue cue, String text, double tempo, long start) {
    return start < from ? Optional.empty() : fitting(voice.within(cue, text, start, tempo));
  }

  private Optional<Placement> fitting(Placement wanted) {
    boolean inside = wanted.startFrame() >= from && wanted.endFrame() <= segmentEnd;
    boolean clear =
        placed.stream()
            .allMatch(
                other ->
                    wanted.endFrame() + apart <= other.startFrame()
                        || other.endFrame() + apart <= wanted.startFrame());
    return inside && clear ? Optional.of(wanted) : Optional.empty();
  }
}
