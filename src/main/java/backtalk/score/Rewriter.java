package backtalk.score;

import backtalk.audio.Frames;
import backtalk.plan.Cue;
import backtalk.plan.CueKind;
import backtalk.plan.Segment;
import backtalk.script.Message.Sound;
import backtalk.speech.SpeechEngine;
import backtalk.speech.SpeechException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Rewrites a timed segment while it is heard: what has been heard stays, what is to come is placed
 * anew by the rule of {@link TimedCues}.
 */
public record Rewriter(Narrator narrator, SpeechEngine engine) {

  /**
   * The segment with silence from a frame on, for a while: numbers become ticks, all else is left
   * out, and the word that sounds is cut off.
   *
   * @param first what is heard at the beginning of it, where nothing else is
   */
  public ScoredSegment hushed(
      ScoredSegment heard, long at, Duration silence, Optional<? extends Sound> first)
      throws SpeechException {
    long until = at + Frames.in(silence, engine.format());
    List<Placement> before =
        heard.placementsStartedBefore(at).stream()
            .map(cue -> cue.endFrame() > at ? cue.fadingFrom(at) : cue)
            .toList();
    TimedCues cues = cues(heard, heard.segment()).from(at, before).hushedUntil(until);
    List<Placement> all = new ArrayList<>(cues.place(heard.passage().cues()));
    first
        .map(sound -> Placement.sound(endOf(before, at), sound, engine.format()))
        .filter(sound -> sound.endFrame() <= heard.endFrame())
        .filter(sound -> all.stream().noneMatch(sound::overlaps))
        .ifPresent(sound -> all.add(before.size(), sound));
    return rewritten(heard, heard.segment(), all);
  }

  private static long endOf(List<Placement> before, long at) {
    return before.stream().mapToLong(Placement::endFrame).reduce(at, Math::max);
  }

  /**
   * An answer within a segment.
   *
   * @param segment the segment as it is now
   * @param by how there was room for it
   */
  public record Answered(ScoredSegment segment, AnsweredBy by) {}

  /** How a command was answered within a segment. */
  public enum AnsweredBy {
    WORDS,
    SOUND,
    NOTHING
  }

  /**
   * The segment as another, with an answer from a frame on, as soon as it fits between numbers and
   * calls. A word that may be left out is cut off for it: no two voices sound at once.
   */
  public Answered answered(ScoredSegment heard, long at, Segment segment, Cue answer)
      throws SpeechException {
    List<Placement> before =
        heard.placementsStartedBefore(at).stream()
            .map(cue -> cue.endFrame() > at && yields(cue) ? cue.fadingFrom(at) : cue)
            .toList();
    TimedCues cues = cues(heard, segment).from(at, before).answering(answer);
    List<Placement> all = cues.place(heard.passage().with(segment).cues());
    return new Answered(rewritten(heard, segment, all), cues.answeredBy());
  }

  private static boolean yields(Placement cue) {
    return cue.kind().rank() > CueKind.ANSWER.rank() || cue.kind() == CueKind.ANSWER;
  }

  private TimedCues cues(ScoredSegment heard, Segment segment) {
    long begin = heard.startFrame() - heard.passage().skippedFrames();
    return new TimedCues(narrator, engine, begin, frames(heard, segment));
  }

  /** All of it, with what is over already. */
  private long frames(ScoredSegment heard, Segment segment) {
    return segment
        .duration()
        .map(all -> Frames.in(all, engine.format()))
        .orElse(heard.passage().skippedFrames() + heard.frames());
  }

  private ScoredSegment rewritten(ScoredSegment heard, Segment segment, List<Placement> all) {
    return new ScoredSegment(
        heard.passage().with(segment),
        heard.rest(),
        heard.index(),
        heard.startFrame(),
        frames(heard, segment) - heard.passage().skippedFrames(),
        all);
  }
}
