package backtalk.speech.command;

import backtalk.audio.AudioClip;
import backtalk.audio.PcmFormat;
import backtalk.audio.Resampler;
import backtalk.speech.SpeechEngine;
import backtalk.speech.SpeechException;
import backtalk.system.Daemon;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A voice for answers, which somebody waits for while a hold is counted: what the voice cannot say
 * at once is said by another, and the voice has it ready for the next time. The wall clock decides
 * who speaks, never when.
 */
public final class PromptEngine implements SpeechEngine {

  private static final long IDLE_SECONDS = 10;

  /** So many texts at a time: what the voice has ready does not wait for what it has to make. */
  private static final int AT_A_TIME = 3;

  private final SpeechEngine voice;
  private final SpeechEngine spare;
  private final Duration within;
  private final SpareListener listener;

  /** Whoever comes while all of them work is sent to the other voice. */
  private final ExecutorService workers =
      new ThreadPoolExecutor(
          0,
          AT_A_TIME,
          IDLE_SECONDS,
          TimeUnit.SECONDS,
          new SynchronousQueue<>(),
          Daemon.factory("answers"));

  /**
   * @param voice the one that is wanted
   * @param spare one that always speaks at once
   * @param within how long the first may take; less than the sound device's buffer
   * @param listener told what the other said: that is no failure
   */
  public PromptEngine(
      SpeechEngine voice, SpeechEngine spare, Duration within, SpareListener listener) {
    this.voice = voice;
    this.spare = spare;
    this.within = within;
    this.listener = listener;
  }

  @Override
  public PcmFormat format() {
    return voice.format();
  }

  @Override
  public void close() {
    workers.shutdown();
    voice.close();
    spare.close();
  }

  @Override
  public AudioClip speak(String text, double tempo) throws SpeechException {
    try {
      Future<AudioClip> wanted = workers.submit(() -> voice.speak(text, tempo));
      return wanted.get(within.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException | ExecutionException | RejectedExecutionException e) {
      AudioClip clip = Resampler.convert(spare.speak(text, tempo), format());
      listener.spoke(clip);
      return clip;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SpeechException("interrupted while waiting for speech", e);
    }
  }
}
