package backtalk.score;

import backtalk.audio.PcmFormat;
import backtalk.speech.SpeechException;
import java.util.Optional;

/** A session written out to the frame, one segment after the other. */
public interface Score {

  /** The format of the session's sound; its sample rate is what frames are counted in. */
  PcmFormat format();

  /**
   * The next segment; empty after the last.
   *
   * @throws SpeechException if a cue that belongs in it cannot be spoken
   */
  Optional<ScoredSegment> next() throws SpeechException;

  /**
   * What follows when the person has had enough: an open hold ends now, repetitions without a set
   * number end with this one.
   *
   * @param heard the segment that is being heard
   * @param frame where in the session
   * @return empty where there is nothing to decide
   */
  default Optional<Cut> enough(ScoredSegment heard, long frame) {
    return Optional.empty();
  }

  /**
   * A change of the score while it is played.
   *
   * @param frame the first frame that changes; the segment that is being heard ends here
   * @param rest the score from there on
   */
  record Cut(long frame, Score rest) {}
}
