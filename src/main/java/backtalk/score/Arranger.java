package backtalk.score;

import backtalk.audio.AudioClip;
import backtalk.audio.Frames;
import backtalk.audio.PcmFormat;
import backtalk.plan.Adjustments;
import backtalk.plan.Anchor;
import backtalk.plan.Cue;
import backtalk.plan.CueKind;
import backtalk.plan.HoldKey;
import backtalk.plan.Length;
import backtalk.plan.Plan;
import backtalk.plan.Segment;
import backtalk.script.Narrator;
import backtalk.speech.SpeechEngine;
import backtalk.speech.SpeechException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Gives every cue of a plan its exact frame. Segments are arranged when they are asked for, so that
 * the first words need not wait for the last, and a long session needs no more memory than a short
 * one.
 */
public final class Arranger implements Score {

  /** A hold cannot last no time at all. */
  private static final long SHORTEST_HOLD_FRAMES = 1;

  /** The last seconds of a hold are settled: a number that has been said cannot be taken back. */
  private static final Duration COUNTDOWN = Duration.ofSeconds(6);

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
    return heard
        .segment()
        .choice()
        .filter(Segment.Choice::mayEnd)
        .map(choice -> cut(heard, choice, at));
  }

  private Cut cut(ScoredSegment heard, Segment.Choice choice, long at) {
    Adjustments adjustments = plan.adjustments();
    ScoredSegment ended = heard;
    if (choice.endRepetitions()) {
      adjustments = adjustments.lastRepetition(choice.at());
    }
    if (choice.endHold()) {
      ended = heard.endingAt(Math.max(at, heard.startFrame() + SHORTEST_HOLD_FRAMES));
      adjustments = adjustments.heldFor(choice.at(), Frames.duration(ended.frames(), format()));
    }
    return new Cut(ended, after(ended, plan.with(adjustments)));
  }

  @Override
  public Optional<Cut> changeLength(ScoredSegment heard, long at, Duration by)
      throws SpeechException {
    Optional<HoldKey> from = heard.segment().choice().flatMap(Segment.Choice::changeLength);
    if (from.isEmpty()) {
      return Optional.empty();
    }
    boolean thisHold = from.equals(heard.segment().choice().map(Segment.Choice::at));
    long countdown = Frames.in(COUNTDOWN, format());
    long end = heard.endFrame() + (thisHold ? framesOf(by) : 0);
    if (thisHold && (at > heard.endFrame() - countdown || at > end - countdown)) {
      return Optional.empty();
    }
    Plan changed = plan.with(plan.adjustments().changed(from.get(), by));
    ScoredSegment now = thisHold ? replaced(heard, at, changed) : heard;
    return Optional.of(new Cut(now, after(now, changed)));
  }

  /**
   * The hold with its new length: what has been heard stays, what is to come moves with the end.
   */
  private ScoredSegment replaced(ScoredSegment heard, long at, Plan changed)
      throws SpeechException {
    Segment segment = changed.part(heard.position().part()).get(heard.position().segment());
    long frames =
        segment.length() instanceof Length.Timed timed
            ? Frames.in(timed.duration(), format())
            : heard.frames();
    List<Placement> placements = new ArrayList<>(heard.placements());
    placements.removeIf(cue -> cue.startFrame() >= at);
    long free = placements.stream().mapToLong(Placement::endFrame).reduce(at, Math::max);
    TimedCues cues = new TimedCues(narrator, engine, heard.startFrame(), frames);
    for (Placement cue : cues.place(segment.cues())) {
      boolean saidOnce =
          cue.kind() == CueKind.HALFWAY
              && placements.stream().anyMatch(said -> said.kind() == cue.kind());
      if (cue.startFrame() >= free && !saidOnce) {
        placements.add(cue);
      }
    }
    return new ScoredSegment(
        heard.position(), heard.index(), segment, heard.startFrame(), frames, placements);
  }

  private Score after(ScoredSegment heard, Plan changed) {
    ScoredSegment.Position next =
        new ScoredSegment.Position(heard.position().part(), heard.position().segment() + 1);
    return new Arranger(changed, narrator, engine, next, heard.index() + 1, heard.endFrame());
  }

  private long framesOf(Duration by) {
    return by.isNegative() ? -Frames.in(by.negated(), format()) : Frames.in(by, format());
  }

  @Override
  public Map<String, Duration> changedHolds() {
    return plan.changedHolds();
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
