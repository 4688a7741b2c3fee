package backtalk.speech.recorded;

import backtalk.audio.AudioClip;
import backtalk.audio.PcmFormat;
import backtalk.audio.Resampler;
import backtalk.speech.SpeechEngine;
import backtalk.speech.SpeechException;
import backtalk.system.Errand;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * A voice that has not everything to say, with another that says the rest, as loud. Each text is
 * said by one of them from its beginning to its end.
 */
public final class SparedEngine implements SpeechEngine {

  private final SpeechEngine voice;
  private final SpeechEngine spare;
  private final Consumer<Duration> spoken;

  /**
   * @param voice the one that is wanted, as loud as sessions are
   * @param spare the other, as loud
   * @param spoken told how long each clip of the first is
   */
  public SparedEngine(SpeechEngine voice, SpeechEngine spare, Consumer<Duration> spoken) {
    this.voice = voice;
    this.spare = spare;
    this.spoken = spoken;
  }

  @Override
  public PcmFormat format() {
    return voice.format();
  }

  @Override
  public void close() {
    voice.close();
    spare.close();
  }

  @Override
  public void warmUp() throws SpeechException {
    spare.warmUp();
  }

  @Override
  public AudioClip speak(String text, double tempo) throws SpeechException {
    try {
      AudioClip clip = voice.speak(text, tempo);
      spoken.accept(clip.duration());
      return clip;
    } catch (SpeechException e) {
      if (Thread.currentThread().isInterrupted() || Errand.isCalledOff()) {
        throw e; // nobody waits for it any more
      }
      return Resampler.convert(spare.speak(text, tempo), format());
    }
  }
}
