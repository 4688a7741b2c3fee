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
}
