package backtalk.audio.javasound;

import backtalk.audio.AudioSink;
import backtalk.audio.PcmFormat;
import backtalk.audio.SinkLostException;
import backtalk.audio.SinkUnavailableException;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

/**
 * The computer's speakers or headphones: one continuous line with a buffer of 120 ms.
 *
 * <p>A device counts as lost when it takes less than it was given, or nothing for 2.5 s. No call
 * waits longer than that, whatever the sound service does, except for {@link #drain}, which also
 * waits for the buffer to be heard. An interrupt is never swallowed: it does not cut a write short,
 * it ends the pause in {@link #reopen}, and the thread stays interrupted.
 */
public final class JavaSoundSink implements AudioSink {

  static final String HANGING =
      "The sound output does not answer: the system's sound service hangs. Restart that service, or"
          + " log out and in, then start again.";
  static final String GONE =
      "The sound output has gone: its device was disconnected or its service ended.";
  static final String STUCK = "The sound output is stuck: it takes no more sound.";

  /** A sound server was seen to swallow up to 40 ms at the start of each new stream. */
  private static final int LOST_AT_START_MILLISECONDS = 40;

  private final PcmFormat format;
  private final LineOpener opener;
  private final Patience patience;

  private LineThread current;
  private boolean closed;

  /** Both are used by the writing thread alone. */
  private long uncertainFrames;

  private long sinceStartFrames;

  private JavaSoundSink(
      PcmFormat format, LineOpener opener, Patience patience, LineThread current, long buffer) {
    this.format = format;
    this.opener = opener;
    this.patience = patience;
    this.current = current;
    this.uncertainFrames = uncertain(buffer);
  }

  /**
   * Opens the system's default output.
   *
   * @throws SinkUnavailableException if there is none, or it does not answer within 5 s; its
   *     message tells the listener what to do
   */
  public static JavaSoundSink open(PcmFormat format) throws SinkUnavailableException {
    return open(format, JavaSoundLine::open, Patience.USUAL);
  }

  static JavaSoundSink open(PcmFormat format, LineOpener opener, Patience patience)
      throws SinkUnavailableException {
    LineThread line = new LineThread(opener, format);
    try {
      long buffer = line.ask(OutputLine::bufferFrames, patience.opening());
      return new JavaSoundSink(format, opener, patience, line, buffer);
    } catch (TimeoutException e) {
      line.abandon();
      throw new SinkUnavailableException(HANGING, e);
    } catch (ExecutionException e) {
      line.abandon();
      throw new SinkUnavailableException(JavaSoundLine.NO_DEVICE, e);
    }
  }

  @Override
  public PcmFormat format() {
    return format;
  }

  @Override
  public void write(short[] block, int count) throws SinkLostException {
    Objects.checkFromIndexSize(0, count, block.length);
    int taken = ask(line -> line.write(block, count));
    if (taken < count) {
      throw lost(GONE);
    }
    sinceStartFrames += count;
  }

  @Override
  public long discard() {
    long unheard = unheard();
    sinceStartFrames = 0;
    try {
      ask(
          line -> {
            line.silence();
            return true;
          });
    } catch (SinkLostException e) {
      // It is silent, then; the next write says that the device has gone.
    }
    return unheard;
  }

  @Override
  public void drain() throws SinkLostException {
    ask(
        line -> {
          line.drain();
          return true;
        });
    sinceStartFrames = 0;
  }

  @Override
  public boolean reopen() {
    if (Thread.currentThread().isInterrupted()) {
      return false;
    }
    LineThread attempt = attempt();
    if (attempt.isAbandoned()) {
      return pause();
    }
    try {
      OutputLine line = attempt.opened(patience.betweenAttempts());
      uncertainFrames = uncertain(line.bufferFrames());
      sinceStartFrames = 0;
      return true;
    } catch (TimeoutException e) {
      // The half second is over. The attempt goes on: a second one beside it would hang as well.
      return false;
    } catch (ExecutionException e) {
      attempt.abandon();
      return pause();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** The line that is being opened, or a new one if the last cannot be used any more. */
  private synchronized LineThread attempt() {
    if (current.isAbandoned() && !closed) {
      current = new LineThread(opener, format);
    }
    return current;
  }

  /** There is no audio, and so no audio clock, to tell when to look for a device again. */
  private boolean pause() {
    try {
      Thread.sleep(patience.betweenAttempts().toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return false;
  }

  @Override
  public long unheard() {
    return Math.min(uncertainFrames, sinceStartFrames);
  }

  /** Releases a waiting writer. A closed sink is lost, and cannot be reopened. */
  @Override
  public void close() {
    Thread closing;
    synchronized (this) {
      closed = true;
      closing = current.abandon();
    }
    try {
      closing.join(patience.closing().toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private <T> T ask(LineThread.Work<T> work) throws SinkLostException {
    try {
      return line().ask(work, patience.stall());
    } catch (TimeoutException e) {
      throw lost(STUCK, e);
    } catch (ExecutionException | CancellationException e) {
      throw lost(GONE, e);
    }
  }

  private synchronized LineThread line() {
    return current;
  }

  private SinkLostException lost(String message, Exception cause) {
    SinkLostException lost = lost(message);
    lost.initCause(cause);
    return lost;
  }

  private SinkLostException lost(String message) {
    line().abandon();
    SinkLostException lost = new SinkLostException(message, unheard());
    // Told once: a player that writes again before it reopens must not go back twice.
    sinceStartFrames = 0;
    return lost;
  }

  private long uncertain(long bufferFrames) {
    return bufferFrames + (long) format.sampleRate() * LOST_AT_START_MILLISECONDS / 1000;
  }
}
