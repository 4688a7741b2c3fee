package backtalk.speech;

import backtalk.audio.AudioClip;
import backtalk.system.Errand;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** The voice behind which there is no other: that it cannot speak is told once. */
public final class LastVoice extends ForwardingEngine {

  private final Consumer<String> mute;
  private final AtomicBoolean told = new AtomicBoolean();

  /**
   * @param mute told at the first failure, why
   */
  public LastVoice(SpeechEngine voice, Consumer<String> mute) {
    super(voice);
    this.mute = mute;
  }

  @Override
  public AudioClip speak(String text, double tempo) throws SpeechException {
    try {
      return super.speak(text, tempo);
    } catch (SpeechException e) {
      throw Errand.isCalledOff() ? e : told(e); // words that nobody waits for any more
    } catch (LinkageError e) {
      throw told(
          new SpeechException(
              "A part of Backtalk is missing or damaged: " + e + ". Reinstall it.", e));
    }
  }

  private SpeechException told(SpeechException why) {
    if (!told.getAndSet(true)) {
      mute.accept(String.valueOf(why.getMessage()));
    }
    return why;
  }
}
