package backtalk.score;

import backtalk.audio.AudioClip;
import backtalk.audio.Frames;
import backtalk.audio.PcmFormat;
import backtalk.plan.Anchor;
import backtalk.plan.Cue;
import backtalk.plan.Length;
import backtalk.plan.Plan;
import backtalk.plan.Segment;
import backtalk.script.Narrator;
import backtalk.speech.SpeechEngine;
import backtalk.speech.SpeechException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * Gives every cue of a plan its exact frame. Segments are arranged when they are asked for, so that
 * the first words need not wait for the last, and a long session needs no more memory than a short
 * one.
 */
public final class Arranger implements Score {

  private final Iterator<Segment> segments;
  private final Narrator narrator;
  private final SpeechEngine engine;
  private int index;
  private long frame;

  public Arranger(Plan plan, Narrator narrator, SpeechEngine engine) {
    this.segments = plan.iterator();
    this.narrator = narrator;
    this.engine = engine;
  }

  @Override
  public PcmFormat format() {
    return engine.format();
  }

  @Override
  public Optional<ScoredSegment> next() throws SpeechException {
    if (!segments.hasNext()) {
      return Optional.empty();
    }
    Segment segment = segments.next();
    ScoredSegment scored =
        segment.length() instanceof Length.Timed timed
            ? timed(segment, Frames.in(timed.duration(), format()))
            : spoken(segment);
    index++;
    frame = scored.endFrame();
    return Optional.of(scored);
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
    return new ScoredSegment(index, segment, frame, at - frame, placements);
  }

  private ScoredSegment timed(Segment segment, long frames) throws SpeechException {
    TimedCues cues = new TimedCues(narrator, engine, frame, frames);
    return new ScoredSegment(index, segment, frame, frames, cues.place(segment.cues()));
  }
}
