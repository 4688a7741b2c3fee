package backtalk.score;

import backtalk.audio.PcmFormat;
import backtalk.speech.SpeechException;
import java.util.Optional;

/** A score that notes its timeline as it goes by. */
public final class RecordedScore implements Score {

  private final Score score;
  private final Timeline.Recorder recorder;

  public RecordedScore(Score score, String routine) {
    this.score = score;
    this.recorder = new Timeline.Recorder(routine, score.format().sampleRate());
  }

  @Override
  public PcmFormat format() {
    return score.format();
  }

  @Override
  public Optional<ScoredSegment> next() throws SpeechException {
    Optional<ScoredSegment> next = score.next();
    next.ifPresent(recorder::add);
    return next;
  }

  /** Lets all of it go by, where the sound is not wanted. */
  public Timeline whole() throws SpeechException {
    while (next().isPresent()) {
      // the recorder keeps what there is to tell
    }
    return timeline();
  }

  /** What has gone by so far. */
  public Timeline timeline() {
    return recorder.timeline();
  }
}
