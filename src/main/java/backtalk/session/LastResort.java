package backtalk.session;

import backtalk.audio.AudioClip;
import backtalk.audio.PcmFormat;
import backtalk.speech.SpeechEngine;
import backtalk.speech.SpeechException;

/** A voice of which nothing is known after a fault: whatever breaks in it is words that fail. */
record LastResort(SpeechEngine engine) implements SpeechEngine {

  @Override
  public PcmFormat format() {
    return engine.format();
  }

  @Override
  public AudioClip speak(String text, double tempo) throws SpeechException {
    try {
      return engine.speak(text, tempo);
    } catch (RuntimeException | Error e) {
      throw new SpeechException("the voice is broken", e);
    }
  }
}
