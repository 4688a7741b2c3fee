package backtalk.speech;

import backtalk.audio.AudioClip;
import backtalk.audio.PcmFormat;
import backtalk.audio.TimeStretch;

/**
 * An engine that is only asked for its own pace, and speaks at any: what it made is stretched. For
 * those that would have to be started anew for another.
 */
public final class StretchedEngine implements SpeechEngine {

  private final SpeechEngine engine;

  public StretchedEngine(SpeechEngine engine) {
    this.engine = engine;
  }

  @Override
  public PcmFormat format() {
    return engine.format();
  }

  @Override
  public void close() {
    engine.close();
  }

  @Override
  public void warmUp() throws SpeechException {
    engine.warmUp();
  }

  @Override
  public AudioClip speak(String text, double tempo) throws SpeechException {
    return TimeStretch.faster(engine.speak(text, 1), tempo);
  }
}
