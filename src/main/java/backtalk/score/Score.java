package backtalk.score;

import backtalk.audio.PcmFormat;
import backtalk.speech.SpeechException;
import java.time.Duration;
import java.util.Map;
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
   * What follows when holds are to be longer or shorter from now on: the one that is being heard,
   * if it has not come to its countdown and is not on the second side; else those of the next
   * repetition.
   *
   * @param by how much; negative makes them shorter
   * @return empty where there is no length to change
   * @throws SpeechException if a cue that has to move cannot be spoken
   */
  default Optional<Cut> changeLength(ScoredSegment heard, long frame, Duration by)
      throws SpeechException {
    return Optional.empty();
  }

  /** Holds whose length the person has changed, by the id of their stretch. */
  default Map<String, Duration> changedHolds() {
    return Map.of();
  }

  /**
   * A change of the score while it is played.
   *
   * @param heard the segment that is being heard, as it is now
   * @param rest the score after it
   */
  record Cut(ScoredSegment heard, Score rest) {}
}
