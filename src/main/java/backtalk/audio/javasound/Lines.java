package backtalk.audio.javasound;

import backtalk.audio.PcmFormat;
import backtalk.audio.SinkUnavailableException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

/** The line in use, and the next one when it has gone. Only {@link #close} is for any thread. */
final class Lines {

  private final PcmFormat format;
  private final LineOpener opener;
  private final Patience patience;

  private LineThread current;
  private boolean closed;
  private long bufferFrames;

  private Lines(PcmFormat format, LineOpener opener, Patience patience) {
    this.format = format;
    this.opener = opener;
    this.patience = patience;
    this.current = new LineThread(opener, format);
  }

  /** Opens the first line. */
  static Lines open(PcmFormat format, LineOpener opener, Patience patience)
      throws SinkUnavailableException {
    Lines lines = new Lines(format, opener, patience);
    try {
      lines.bufferFrames = lines.current.ask(OutputLine::bufferFrames, patience.opening());
      return lines;
    } catch (TimeoutException e) {
      lines.current.abandon();
      throw new SinkUnavailableException(Messages.HANGING, e);
    } catch (ExecutionException e) {
      lines.current.abandon();
      throw new SinkUnavailableException(Messages.NO_DEVICE, e);
    }
  }

  synchronized LineThread current() {
    return current;
  }

  /** The buffer of the line in use. */
  long bufferFrames() {
    return bufferFrames;
  }

  /**
   * Tries once to open another line in place of one that was abandoned.
   *
   * @return whether it is open; false after half a second, or at once on an interrupt, which is
   *     kept
   */
  boolean reopen() {
    if (Thread.currentThread().isInterrupted()) {
      return false;
    }
    LineThread attempt = attempt();
    if (attempt.isAbandoned()) {
      return pause();
    }
    try {
      bufferFrames = attempt.opened(patience.betweenAttempts()).bufferFrames();
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

  /** The line that is being opened, or a new one if the last was abandoned. */
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

  /** Ends the line in use, and gives a sound one a moment to close; there will be no other. */
  void close() {
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
}
