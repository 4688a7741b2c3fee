package backtalk.speech;

import backtalk.audio.AudioClip;
import backtalk.audio.PcmFormat;

/**
 * Turns text into speech, in memory and on the caller's thread. Safe to use from several threads.
 */
public interface SpeechEngine {

  /** The format of every clip that this engine makes. */
  PcmFormat format();

  /**
   * Speaks a text.
   *
   * @param text what to say
   * @param tempo how fast, as a multiple of the voice's own pace: 1.25 is a quarter faster; 0.25 to
   *     4
   * @return the clip, whose first frame is the first sound of the first word, and whose last frame
   *     is the end of the last sound
   * @throws SpeechException if no sound came of it
   */
  AudioClip speak(String text, double tempo) throws SpeechException;
}
