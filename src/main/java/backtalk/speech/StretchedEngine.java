package backtalk.speech;

import backtalk.audio.AudioClip;
import backtalk.audio.TimeStretch;

/**
 * An engine that is only asked for its own pace, and speaks at any: what it made is stretched. For
 * those that would have to be started anew for another.
 */
public final class StretchedEngine extends ForwardingEngine {

  public StretchedEngine(SpeechEngine engine) {
    super(engine);
  }

  @Override
  public AudioClip speak(String text, double tempo) throws SpeechException {
    return TimeStretch.faster(super.speak(text, 1), tempo);
  }
}
