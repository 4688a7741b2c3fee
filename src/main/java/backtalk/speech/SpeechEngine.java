package backtalk.speech;

import backtalk.audio.AudioClip;
import backtalk.audio.PcmFormat;

/**
 * Turns text into speech, in memory and on the caller's thread. Safe to use from several threads.
 */
public interface SpeechEngine extends AutoCloseable {

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

  /**
   * Loads what the first text would have to wait for, for a thread that runs while the program does
   * other things; an engine that has nothing to load does nothing.
   *
   * @throws SpeechException if the voice cannot be loaded
   */
  default void warmUp() throws SpeechException {}

  /**
   * Lets go of what it keeps for the next text, and of the engines that it was given: nobody waits
   * for any of them any more. An engine that keeps nothing does nothing.
   */
  @Override
  default void close() {}
}
