package backtalk.score;

import backtalk.audio.Background;
import backtalk.plan.CueKind;
import java.util.List;

/** When something is said, around the frames that are being read. */
final class SpokenTimes implements Background.Speech {

  /** One cue's words. */
  record Words(long start, long end) {}

  private final List<Words> all;

  private SpokenTimes(List<Words> all) {
    this.all = all;
  }

  /** The words that can matter to frames between two. */
  static SpokenTimes between(List<Words> words, long from, long to) {
    return new SpokenTimes(
        words.stream().filter(one -> one.end() > from && one.start() < to).toList());
  }

  /** The words of a segment; sounds are none. */
  static List<Words> of(ScoredSegment segment) {
    return segment.placements().stream()
        .filter(cue -> cue.kind() != CueKind.EARCON && cue.kind() != CueKind.TICK)
        .map(cue -> new Words(cue.startFrame(), cue.endFrame()))
        .toList();
  }

  @Override
  public double nearness(long frame, Background.Nearness of) {
    double most = 0;
    for (Words words : all) {
      most = Math.max(most, of.of(frame, words.start(), words.end()));
    }
    return most;
  }
}
