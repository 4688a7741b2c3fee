package backtalk.score;

import backtalk.audio.Frames;
import backtalk.audio.PcmFormat;
import backtalk.plan.Cue;
import backtalk.plan.Cue.Anchor;
import backtalk.plan.CueKind;
import backtalk.plan.Plan;
import backtalk.plan.PlanPlace;
import backtalk.plan.Segment;
import backtalk.plan.SegmentKind;
import backtalk.routine.Phase.Approach.AtOnce;
import backtalk.script.Line;
import backtalk.script.Message.Sound;
import backtalk.speech.SpeechEngine;
import backtalk.speech.SpeechException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Gives every cue of a plan its exact frame. Segments are arranged when they are asked for, so that
 * the first words need not wait for the last, and a long session needs no more memory than a short
 * one. After a segment in which the session waits for the person it gives no more.
 */
public final class Arranger implements Score {

  private static final Duration AFTER_LEAD_IN = Duration.ofMillis(500);

  private final Plan plan;
  private final Narrator narrator;
  private final SpeechEngine engine;
  private final Pace pace;
  private Remainder remainder;
  private int index;
  private long frame;
  private boolean waits;
  private int partIndex = -1;
  private List<Segment> part = List.of();

  /** A score from the session's beginning. */
  public Arranger(Plan plan, Narrator narrator, SpeechEngine engine) {
    this(plan, narrator, engine, Pace.NORMAL, Remainder.from(PlanPlace.START), 0, 0);
  }

  /**
   * A score that goes on from somewhere.
   *
   * @param index number of its first segment in the session
   * @param frame its first frame
   */
  public Arranger(
      Plan plan,
      Narrator narrator,
      SpeechEngine engine,
      Pace pace,
      Remainder remainder,
      int index,
      long frame) {
    this.plan = plan;
    this.narrator = narrator;
    this.engine = engine;
    this.pace = pace;
    this.remainder = remainder;
    this.index = index;
    this.frame = frame;
  }

  @Override
  public PcmFormat format() {
    return engine.format();
  }

  @Override
  public Optional<ScoredSegment> next() throws SpeechException {
    Optional<Passage> next = waits ? Optional.empty() : advance();
    if (next.isEmpty()) {
      return Optional.empty();
    }
    Passage passage = next.get();
    ScoredSegment scored = passage.segment().isSpoken() ? spoken(passage) : timed(passage);
    if (isCrowded(scored)) {
      remainder = remainder.after(passage.fromCue(1));
      scored = spoken(leadIn(passage));
    }
    index++;
    frame = scored.endFrame();
    SegmentKind kind = scored.segment().kind();
    waits = kind == SegmentKind.PAUSE || kind == SegmentKind.STOPPED;
    return Optional.of(scored);
  }

  /** Takes the next passage out of the course. */
  private Optional<Passage> advance() {
    if (!remainder.passages().isEmpty()) {
      Passage passage = remainder.passages().get(0);
      remainder = remainder.rest();
      return Optional.of(passage);
    }
    if (remainder.then().isEmpty()) {
      return Optional.empty();
    }
    PlanPlace place = remainder.then().get();
    load(place.part());
    if (place.segment() >= part.size()) {
      remainder =
          place.part() + 1 < plan.parts()
              ? Remainder.from(new PlanPlace(place.part() + 1, 0))
              : Remainder.END;
      return advance();
    }
    remainder = Remainder.from(new PlanPlace(place.part(), place.segment() + 1));
    return Optional.of(Passage.of(place, part.get(place.segment())));
  }

  private void load(int wanted) {
    if (partIndex != wanted) {
      partIndex = wanted;
      part = plan.part(wanted);
    }
  }

  /** One cue after the other, each with its pause: the segment is as long as that takes. */
  private ScoredSegment spoken(Passage passage) {
    List<Placement> placements = new ArrayList<>();
    long at = frame;
    for (Cue cue : passage.cues()) {
      Placement placement = inTurn(cue, at);
      placements.add(placement);
      at = placement.endFrame();
      if (cue.anchor() instanceof Anchor.InTurn turn) {
        at += Frames.in(pace.scaled(turn.pauseAfter()), format());
      }
    }
    return new ScoredSegment(passage, remainder, index, frame, at - frame, placements);
  }

  private Placement inTurn(Cue cue, long at) {
    if (cue.message() instanceof Sound sound) {
      return Placement.sound(at, sound, format());
    }
    return new CueVoice(narrator, engine).inTurn(cue, at, pace.tempo());
  }

  /**
   * Whether there is no room for the words that tell what to do in a hold or movement, so that
   * nobody would hear them, or hold while they listen.
   */
  private boolean isCrowded(ScoredSegment timed) {
    Passage passage = timed.passage();
    Optional<Cue> opening = timed.segment().opening();
    if (opening.isEmpty() || passage.firstCue() > 0 || passage.skippedFrames() > 0) {
      return false;
    }
    boolean inHold = opening.get().message() instanceof Line.PhaseBegins words && words.inHold();
    long room = inHold ? Frames.in(AtOnce.ROOM_FOR_WORDS, format()) : timed.frames();
    List<String> shorter =
        passage.cues().stream()
            .filter(cue -> cue.kind() == CueKind.INSTRUCTION)
            .skip(1)
            .map(cue -> narrator.utter(cue.message()).text())
            .toList();
    return timed.placements().stream()
        .filter(placed -> placed.kind() == CueKind.INSTRUCTION)
        .filter(placed -> !shorter.contains(placed.text()))
        .noneMatch(placed -> placed.endFrame() - placed.startFrame() <= room);
  }

  /** The words of a hold or movement, in a time of their own before it. */
  private static Passage leadIn(Passage passage) {
    Cue words = passage.segment().opening().orElseThrow();
    return Passage.detour(
        passage.place(),
        Segment.spoken(
            SegmentKind.SET_UP,
            passage.segment().subject(),
            List.of(Cue.inTurn(CueKind.INSTRUCTION, words.message(), AFTER_LEAD_IN))));
  }

  private ScoredSegment timed(Passage passage) throws SpeechException {
    long frames = Frames.in(passage.segment().duration().orElseThrow(), format());
    long skipped = passage.skippedFrames();
    TimedCues cues =
        new TimedCues(narrator, engine, frame - skipped, frames).from(frame, List.of());
    return new ScoredSegment(
        passage, remainder, index, frame, frames - skipped, cues.place(passage.cues()));
  }
}
