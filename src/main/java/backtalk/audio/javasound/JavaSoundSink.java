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
 * waits longer than that, whatever the sound service does. An interrupt is never swallowed: it does
 * not cut a write short, it ends the pause in {@link #reopen}, and the thread stays interrupted.
 */
public final class JavaSoundSink implements AudioSink {

  /** A sound server was seen to swallow up to 40 ms at the start of each new stream. */
  private static final int LOST_AT_START_MILLISECONDS = 40;

  /** What a line is told to do. */
  @FunctionalInterface
  private interface Errand {
    void on(OutputLine line) throws InterruptedException;
  }

  private final PcmFormat format;
  private final Patience patience;
  private final Lines<OutputLine> lines;

  /** Frames taken since the line last started; for the writing thread alone. */
  private long sinceStartFrames;

  private JavaSoundSink(PcmFormat format, Patience patience, Lines<OutputLine> lines) {
    this.format = format;
    this.patience = patience;
    this.lines = lines;
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
    try {
      return new JavaSoundSink(
          format, patience, Lines.open(() -> opener.open(format), "sound output", patience));
    } catch (TimeoutException e) {
      throw new SinkUnavailableException(Messages.HANGING, e);
    } catch (ExecutionException e) {
      throw new SinkUnavailableException(Messages.NO_DEVICE, e);
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
      throw lost(Messages.GONE);
    }
    sinceStartFrames += count;
  }

  @Override
  public long discard() {
    long unheard = unheard();
    sinceStartFrames = 0;
    try {
      tell(OutputLine::silence);
    } catch (SinkLostException e) {
      // It is silent, then; the next write says that the device has gone.
    }
    return unheard;
  }

  @Override
  public void drain() throws SinkLostException {
    tell(OutputLine::drain);
    sinceStartFrames = 0;
  }

  @Override
  public boolean reopen() {
    return lines.reopen();
  }

  /**
   * The line's buffer, and what a sound server may have swallowed, as far as so much was written.
   */
  @Override
  public long unheard() {
    long swallowed = (long) format.sampleRate() * LOST_AT_START_MILLISECONDS / 1000;
    return Math.min(lines.line().bufferFrames() + swallowed, sinceStartFrames);
  }

  /** Releases a waiting writer. A closed sink is lost, and cannot be reopened. */
  @Override
  public void close() {
    lines.close();
  }

  private void tell(Errand errand) throws SinkLostException {
    ask(
        line -> {
          errand.on(line);
          return line;
        });
  }

  private <T> T ask(LineThread.Work<OutputLine, T> work) throws SinkLostException {
    try {
      return lines.current().ask(work, patience.stall());
    } catch (TimeoutException e) {
      throw lost(Messages.STUCK, e);
    } catch (ExecutionException | CancellationException e) {
      throw lost(Messages.GONE, e);
    }
  }

  private SinkLostException lost(String message, Exception cause) {
    SinkLostException lost = lost(message);
    lost.initCause(cause);
    return lost;
  }

  private SinkLostException lost(String message) {
    lines.current().abandon();
    SinkLostException lost = new SinkLostException(message, unheard());
    // Told once: a player that writes again before it reopens must not go back twice.
    sinceStartFrames = 0;
    return lost;
  }
}
