package backtalk.score;

import backtalk.audio.AudioClip;
import backtalk.audio.Frames;
import backtalk.audio.PcmFormat;
import backtalk.plan.Adjustments;
import backtalk.plan.Anchor;
import backtalk.plan.Cue;
import backtalk.plan.Length;
import backtalk.plan.Plan;
import backtalk.plan.Segment;
import backtalk.script.Narrator;
import backtalk.speech.SpeechEngine;
import backtalk.speech.SpeechException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Gives every cue of a plan its exact frame. Segments are arranged when they are asked for, so that
 * the first words need not wait for the last, and a long session needs no more memory than a short
 * one.
 */
public final class Arranger implements Score {

  /** A hold cannot last no time at all. */
  private static final long SHORTEST_HOLD_FRAMES = 1;

  private final Plan plan;
  private final Narrator narrator;
  private final SpeechEngine engine;
  private List<Segment> part = List.of();
  private int partIndex;
  private int inPart;
  private int index;
  private long frame;

  /** A score from the session's beginning. */
  public Arranger(Plan plan, Narrator narrator, SpeechEngine engine) {
    this(plan, narrator, engine, new ScoredSegment.Position(0, 0), 0, 0);
  }

  /** A score that goes on after something was decided. */
  private Arranger(
      Plan plan,
      Narrator narrator,
      SpeechEngine engine,
      ScoredSegment.Position from,
      int index,
      long frame) {
    this.plan = plan;
    this.narrator = narrator;
    this.engine = engine;
    this.partIndex = from.part();
    this.inPart = from.segment();
    this.index = index;
    this.frame = frame;
    this.part = plan.part(partIndex);
  }

  @Override
  public PcmFormat format() {
    return engine.format();
  }

  @Override
  public Optional<ScoredSegment> next() throws SpeechException {
    while (inPart >= part.size()) {
      if (partIndex + 1 >= plan.parts()) {
        return Optional.empty();
      }
      partIndex++;
      inPart = 0;
      part = plan.part(partIndex);
    }
    Segment segment = part.get(inPart);
    ScoredSegment scored =
        segment.length() instanceof Length.Timed timed
            ? timed(segment, Frames.in(timed.duration(), format()))
            : spoken(segment);
    inPart++;
    index++;
    frame = scored.endFrame();
    return Optional.of(scored);
  }

  @Override
  public Optional<Cut> enough(ScoredSegment heard, long at) {
    return heard.segment().choice().map(choice -> cut(heard, choice, at));
  }

  private Cut cut(ScoredSegment heard, Segment.Choice choice, long at) {
    long end =
        choice.endHold()
            ? Math.max(at, heard.startFrame() + SHORTEST_HOLD_FRAMES)
            : heard.endFrame();
    Adjustments adjustments = plan.adjustments();
    if (choice.endRepetitions()) {
      adjustments = adjustments.lastRepetition(choice.at());
    }
    if (choice.endHold()) {
      adjustments =
          adjustments.heldFor(choice.at(), Frames.duration(end - heard.startFrame(), format()));
    }
    ScoredSegment.Position after =
        new ScoredSegment.Position(heard.position().part(), heard.position().segment() + 1);
    return new Cut(
        end, new Arranger(plan.with(adjustments), narrator, engine, after, heard.index() + 1, end));
  }

  /** One cue after the other, each with its pause: the segment is as long as that takes. */
  private ScoredSegment spoken(Segment segment) throws SpeechException {
    List<Placement> placements = new ArrayList<>();
    long at = frame;
    for (Cue cue : segment.cues()) {
      String text = narrator.utter(cue).text();
      AudioClip clip = engine.speak(text, 1);
      placements.add(Placement.at(at, cue.kind(), text, clip));
      at += clip.frames();
      if (cue.anchor() instanceof Anchor.InTurn turn) {
        at += Frames.in(turn.pauseAfter(), format());
      }
    }
    return new ScoredSegment(position(), index, segment, frame, at - frame, placements);
  }

  private ScoredSegment timed(Segment segment, long frames) throws SpeechException {
    TimedCues cues = new TimedCues(narrator, engine, frame, frames);
    return new ScoredSegment(position(), index, segment, frame, frames, cues.place(segment.cues()));
  }

  private ScoredSegment.Position position() {
    return new ScoredSegment.Position(partIndex, inPart);
  }
}
