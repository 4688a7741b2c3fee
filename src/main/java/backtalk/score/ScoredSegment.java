package backtalk.score;

import backtalk.audio.Frames;
import backtalk.audio.PcmFormat;
import backtalk.plan.CueKind;
import backtalk.plan.PlanPlace;
import backtalk.plan.Segment;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A segment at its frames. No cue reaches beyond its segment, and no two sound at once.
 *
 * @param passage what it is
 * @param rest what follows it
 * @param index its number in the session, from 0
 * @param startFrame its first frame, counted from the session's first
 * @param frames its length in frames
 * @param placements its cues, in the order they are heard
 */
public record ScoredSegment(
    Passage passage,
    Remainder rest,
    int index,
    long startFrame,
    long frames,
    List<Placement> placements) {

  private static final Set<CueKind> NO_SENTENCES =
      EnumSet.of(CueKind.EARCON, CueKind.TICK, CueKind.COUNTDOWN);

  public ScoredSegment {
    if (frames < 0) {
      throw new IllegalArgumentException("a segment of " + frames + " frames");
    }
    placements = List.copyOf(placements);
  }

  /** What it is. */
  public Segment segment() {
    return passage.segment();
  }

  /** Where in the plan it stands. */
  public PlanPlace place() {
    return passage.place();
  }

  /** The first frame after this segment. */
  public long endFrame() {
    return startFrame + frames;
  }

  /**
   * The sentence that is spoken at a frame, or was last: no sound, and no number that is counted.
   */
  public Optional<Placement> saidAt(long frame) {
    return placements.stream()
        .filter(cue -> !NO_SENTENCES.contains(cue.kind()) && cue.startFrame() <= frame)
        .reduce((before, cue) -> cue);
  }

  /** Whether a timed segment lasts to its planned end; others always do. */
  public boolean isWhole(PcmFormat format) {
    return segment().isSpoken()
        || passage.skippedFrames() + frames
            == Frames.in(segment().duration().orElseThrow(), format);
  }

  /**
   * How long a hold was held that has come to its end here, however often it was interrupted on the
   * way; empty if it has not, as one that was left for another place.
   */
  public Optional<Duration> heldInFull(PcmFormat format) {
    return segment().isHold() && isWhole(format)
        ? Optional.of(Frames.duration(passage.skippedFrames() + frames, format))
        : Optional.empty();
  }

  /** The same segment, as far as it was heard before a frame within it. */
  public ScoredSegment endingAt(long frame) {
    return frame == endFrame()
        ? this
        : new ScoredSegment(
            passage, rest, index, startFrame, frame - startFrame, placementsBefore(frame));
  }

  /** The same segment as another passage, such as a hold that was ended before its limit. */
  public ScoredSegment as(Passage other) {
    return new ScoredSegment(other, rest, index, startFrame, frames, placements);
  }

  private List<Placement> placementsBefore(long frame) {
    return placementsStartedBefore(frame).stream()
        .map(cue -> cue.endFrame() <= frame ? cue : cue.endingAt(frame))
        .toList();
  }

  /** What begins before a frame, to its end. */
  List<Placement> placementsStartedBefore(long frame) {
    return placements.stream().filter(cue -> cue.startFrame() < frame).toList();
  }
}
