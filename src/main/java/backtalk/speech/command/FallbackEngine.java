package backtalk.speech.command;

import backtalk.audio.AudioClip;
import backtalk.audio.PcmFormat;
import backtalk.audio.Resampler;
import backtalk.speech.SpeechEngine;
import backtalk.speech.SpeechException;
import backtalk.system.Errand;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A voice that may fail, with one behind it that does not: what the first cannot say is said by the
 * second, in the same sample rate and as loud. After several failures in a row the first is left
 * alone for a while, each time for longer, so that what hangs costs no time. One for which there
 * was no time cost none.
 */
public final class FallbackEngine implements SpeechEngine {

  private static final int FAILURES_IN_A_ROW = 2;
  private static final int FIRST_REST = 25;
  private static final int LONGEST_REST = 400;

  private final SpeechEngine voice;
  private final SpeechEngine spare;
  private final WaitingCredit patience;
  private final SpareListener listener;
  private final AtomicBoolean told = new AtomicBoolean();
  private volatile boolean isClosed;
  private int failures;
  private int resting;
  private int nextRest = FIRST_REST;

  /**
   * @param voice the one that is wanted, as loud as sessions are
   * @param spare the one that works, as loud
   * @param patience shared with the program behind the voice
   * @param listener told once, at the first failure, why
   */
  public FallbackEngine(
      SpeechEngine voice, SpeechEngine spare, WaitingCredit patience, SpareListener listener) {
    this.voice = voice;
    this.spare = spare;
    this.patience = patience;
    this.listener = listener;
  }

  @Override
  public PcmFormat format() {
    return voice.format();
  }

  @Override
  public void close() {
    isClosed = true;
    voice.close();
    spare.close();
  }

  @Override
  public AudioClip speak(String text, double tempo) throws SpeechException {
    AudioClip clip = either(text, tempo);
    patience.gained(clip.duration());
    return clip;
  }

  private AudioClip either(String text, double tempo) throws SpeechException {
    if (isResting()) {
      return bySpare(text, tempo);
    }
    try {
      AudioClip clip = voice.speak(text, tempo);
      succeeded();
      return clip;
    } catch (SpeechException e) {
      if (isClosed || Thread.currentThread().isInterrupted() || Errand.isCalledOff()) {
        throw e; // nobody waits for it any more
      }
      AudioClip clip = bySpare(text, tempo);
      failed(e); // and not the text's fault
      return clip;
    }
  }

  private AudioClip bySpare(String text, double tempo) throws SpeechException {
    AudioClip clip = Resampler.convert(spare.speak(text, tempo), format());
    listener.spoke(clip);
    return clip;
  }

  private synchronized boolean isResting() {
    if (resting > 0) {
      resting--;
      return true;
    }
    return false;
  }

  private synchronized void succeeded() {
    failures = 0;
    nextRest = FIRST_REST;
  }

  private void failed(SpeechException why) {
    synchronized (this) {
      failures += why.getCause() instanceof NotBegunException ? 0 : 1;
      if (failures >= FAILURES_IN_A_ROW) {
        resting = nextRest;
        nextRest = Math.min(LONGEST_REST, nextRest * 2);
      }
    }
    if (!told.getAndSet(true)) {
      listener.failed(String.valueOf(why.getMessage()));
    }
  }
}
