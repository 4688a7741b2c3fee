package backtalk.score;

import backtalk.audio.AudioClip;
import backtalk.audio.Earcons;
import backtalk.audio.Frames;
import backtalk.plan.Anchor;
import backtalk.plan.Cue;
import backtalk.plan.CueKind;
import backtalk.script.Narrator;
import backtalk.script.Utterance;
import backtalk.speech.SpeechEngine;
import backtalk.speech.SpeechException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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
 * </ol>
 */
final class TimedCues {

  /** Silence that keeps two cues apart for the ear. */
  private static final Duration APART = Duration.ofMillis(80);

  /** How much faster a number may be spoken before a tick is clearer. */
  private static final List<Double> FASTER = List.of(1.25, 1.6, 2.0);

  private final Narrator narrator;
  private final SpeechEngine engine;
  private final long segmentStart;
  private final long segmentEnd;
  private final long apart;
  private final List<Placement> placed = new ArrayList<>();

  TimedCues(Narrator narrator, SpeechEngine engine, long segmentStart, long frames) {
    this.narrator = narrator;
    this.engine = engine;
    this.segmentStart = segmentStart;
    this.segmentEnd = segmentStart + frames;
    this.apart = Frames.in(APART, engine.format());
  }

  List<Placement> place(List<Cue> cues) throws SpeechException {
    List<Cue> byRank = new ArrayList<>(cues);
    byRank.sort(
        Comparator.comparingInt((Cue cue) -> cue.kind().rank())
            .thenComparing(Comparator.comparingLong(this::startOf).reversed()));
    for (Cue cue : byRank) {
      place(cue).ifPresent(placed::add);
    }
    placed.sort(Comparator.comparingLong(Placement::startFrame));
    return placed;
  }

  private long startOf(Cue cue) {
    if (cue.anchor() instanceof Anchor.BeforeEnd before) {
      return segmentEnd - Frames.in(before.offset(), engine.format());
    } else if (cue.anchor() instanceof Anchor.FromStart from) {
      return segmentStart + Frames.in(from.offset(), engine.format());
    }
    throw new IllegalArgumentException("a timed segment cannot hold " + cue);
  }

  private Optional<Placement> place(Cue cue) throws SpeechException {
    long start = startOf(cue);
    if (cue.kind() == CueKind.TICK) {
      return tick(start);
    }
    Utterance utterance = narrator.utter(cue);
    Optional<Placement> placement = spoken(cue.kind(), utterance.text(), 1, start);
    if (placement.isEmpty() && utterance.shortForm().isPresent()) {
      placement = spoken(cue.kind(), utterance.shortForm().get(), 1, start);
    }
    if (cue.kind() == CueKind.COUNTDOWN) {
      for (double tempo : FASTER) {
        placement =
            placement.isPresent() ? placement : spoken(cue.kind(), utterance.text(), tempo, start);
      }
      placement = placement.isPresent() ? placement : tick(start);
    }
    return placement;
  }

  private Optional<Placement> tick(long start) {
    return fitting(Placement.at(start, CueKind.TICK, "tick", Earcons.tick(engine.format())));
  }

  private Optional<Placement> spoken(CueKind kind, String text, double tempo, long start)
      throws SpeechException {
    AudioClip clip = engine.speak(text, tempo);
    return fitting(Placement.at(start, kind, text, clip));
  }

  private Optional<Placement> fitting(Placement wanted) {
    boolean inside = wanted.startFrame() >= segmentStart && wanted.endFrame() <= segmentEnd;
    boolean clear =
        placed.stream()
            .allMatch(
                other ->
                    wanted.endFrame() + apart <= other.startFrame()
                        || other.endFrame() + apart <= wanted.startFrame());
    return inside && clear ? Optional.of(wanted) : Optional.empty();
  }
}
