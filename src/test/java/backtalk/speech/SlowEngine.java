package backtalk.speech;

import backtalk.audio.AudioClip;
import backtalk.audio.PcmFormat;

/**
 * Another engine at another pace.
 *
 * @param pace less than 1 is slower
 */
public record SlowEngine(SpeechEngine engine, double pace) implements SpeechEngine {

  @Override
  public PcmFormat format() {
    return engine.format();
  }

  @Override
  public AudioClip speak(String text, double tempo) throws SpeechException {
    return engine.speak(text, tempo * pace);
  }
}
