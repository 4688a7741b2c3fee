package backtalk.score;

import backtalk.audio.Frames;
import backtalk.audio.PcmFormat;
import backtalk.plan.Cue;
import backtalk.plan.Cue.Anchor;
import backtalk.plan.Plan;
import backtalk.plan.PlanPlace;
import backtalk.plan.Segment;
import backtalk.plan.SegmentKind;
import backtalk.script.Message.Sound;
import backtalk.speech.SpeechEngine;
import backtalk.speech.SpeechException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Gives every cue of a plan its exact frame. Segments are arranged when they are asked for, so that
 * the first words need not wait for the last, and a long session needs no more memory than a short
 * one. After a segment in which the session waits for the person it gives no more.
 */
public final class Arranger implements Score {

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
    ScoredSegment scored =
        passage.segment().isSpoken()
            ? spoken(passage)
            : timed(passage, Frames.in(passage.segment().duration().orElseThrow(), format()));
    index++;
    frame = scored.endFrame();
    SegmentKind kind = passage.segment().kind();
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
    List<Cue> cues = passage.segment().cues();
    for (Cue cue : cues.subList(passage.firstCue(), cues.size())) {
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

  private ScoredSegment timed(Passage passage, long frames) throws SpeechException {
    long skipped = passage.skippedFrames();
    TimedCues cues =
        new TimedCues(narrator, engine, frame - skipped, frames).from(frame, List.of());
    return new ScoredSegment(
        passage, remainder, index, frame, frames - skipped, cues.place(passage.segment().cues()));
  }
}
