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
   * A change of the score while it is played.
   *
   * @param heard the segment that is being heard, as it is now
   * @param rest the score after it
   */
  record Cut(ScoredSegment heard, Score rest) {}
}
