package backtalk.speech;

import backtalk.audio.AudioClip;
import backtalk.audio.PcmFormat;

/** An engine that does by another what its subclass does not change. */
public abstract class ForwardingEngine implements SpeechEngine {

  private final SpeechEngine engine;

  protected ForwardingEngine(SpeechEngine engine) {
    this.engine = engine;
  }

  @Override
  public PcmFormat format() {
    return engine.format();
  }

  @Override
  public AudioClip speak(String text, double tempo) throws SpeechException {
    return engine.speak(text, tempo);
  }

  @Override
  public void warmUp() throws SpeechException {
    engine.warmUp();
  }

  @Override
  public void close() {
    engine.close();
  }
}
