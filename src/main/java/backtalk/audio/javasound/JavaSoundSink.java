package backtalk.audio.javasound;

import backtalk.audio.Frames;
import backtalk.audio.PcmFormat;
import backtalk.audio.sink.AudioSink;
import backtalk.audio.sink.AudioSink.SinkLostException;
import backtalk.audio.sink.AudioSink.SinkUnavailableException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The computer's speakers or headphones: one continuous line with a buffer of 120 ms, and of 250
 * and 500 ms where that was too short.
 *
 * <p>A device counts as lost when it takes less than it was given, nothing for 2.5 s, or more than
 * it can have played ({@link DeviceClock}). No call waits longer than that, whatever the sound
 * service does. An interrupt is never swallowed: it does not cut a write short, it ends the pause
 * in {@link #reopen}, and the thread stays interrupted.
 */
public final class JavaSoundSink implements AudioSink {

  /** A sound server was seen to swallow up to 40 ms at the start of each new stream. */
  private static final int LOST_AT_START_MILLISECONDS = 40;

  /** What a line is told to do. */
  @FunctionalInterface
  private interface LineTask {
    void on(OutputLine line) throws InterruptedException;
  }

  /** A longer buffer bridges longer stops, and makes an answer within a hold so much later. */
  private static final List<Duration> BUFFERS =
      List.of(SHORTEST_BUFFER, Duration.ofMillis(250), Duration.ofMillis(500));

  private final PcmFormat format;
  private final LineOpener opener;
  private final DeviceTimeouts patience;
  private final DeviceClock clock;
  private final Lines<OutputLine> lines;

  /** How often a buffer was too short; read by the thread that opens lines. */
  private final AtomicInteger tooShort = new AtomicInteger();

  /** Whether the last line took no sound, for whatever reason; read by the thread that opens. */
  private volatile boolean tookNone;

  /** Frames taken since the line last started; for the writing thread alone. */
  private long sinceStartFrames;

  private Duration silence = Duration.ZERO;

  private JavaSoundSink(
      PcmFormat format, LineOpener opener, DeviceTimeouts patience, DeviceClock clock)
      throws TimeoutException, ExecutionException {
    this.format = format;
    this.opener = opener;
    this.patience = patience;
    this.clock = clock;
    this.lines = Lines.open(this::openLine, "sound output", patience);
  }

  private OutputLine openLine() throws SinkUnavailableException {
    Duration buffer = BUFFERS.get(Math.min(tooShort.get(), BUFFERS.size() - 1));
    OutputLine line = opener.open(format, buffer);
    if (tookNone) {
      awaitPlaying(line);
    }
    return line;
  }

  /**
   * Lines can be had of a device that sleeps, and of a server that is about to hang: it is back
   * when it has played some of the silence that it is given here.
   */
  private void awaitPlaying(OutputLine line) throws SinkUnavailableException {
    short[] block = new short[format.sampleRate() / 100];
    long most = clock.mostAheadFrames(line.bufferFrames());
    for (long given = 0; given <= most; given += block.length) {
      if (line.write(block, block.length).frames() < block.length) {
        line.close();
        throw new SinkUnavailableException(Messages.GONE);
      }
    }
  }

  /**
   * Opens the system's default output.
   *
   * @throws SinkUnavailableException if there is none, or it does not answer within 5 s; its
   *     message tells the listener what to do
   */
  public static JavaSoundSink open(PcmFormat format) throws SinkUnavailableException {
    DeviceClock clock =
        new DeviceClock(format.sampleRate(), System::nanoTime, System::currentTimeMillis);
    return open(format, JavaSoundLine::open, DeviceTimeouts.USUAL, clock);
  }

  static JavaSoundSink open(
      PcmFormat format, LineOpener opener, DeviceTimeouts patience, DeviceClock clock)
      throws SinkUnavailableException {
    try {
      return new JavaSoundSink(format, opener, patience, clock);
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
    if (sinceStartFrames == 0) {
      clock.restart(lines.line().bufferFrames());
    }
    clock.asks();
    OutputLine.Taken taken = ask(line -> line.write(block, count));
    if (taken.frames() < count) {
      tookNone = true;
      throw lost(Messages.GONE);
    }
    // To who writes, this block was not taken: only what was written before is gone back by.
    if (!clock.isInTimeAfter(count, taken.leavesNoRoom(), taken.waiting())) {
      tooShort.incrementAndGet();
      tookNone = false;
      throw lost(Messages.BROKEN, unheard(taken.waiting()));
    }
    sinceStartFrames += count;
  }

  @Override
  public long discard() {
    long unheard = unheard();
    try {
      tell(OutputLine::silence);
    } catch (SinkLostException e) {
      // It is silent, then; the next write says that the device has gone.
    }
    sinceStartFrames = 0;
    return unheard;
  }

  @Override
  public void drain() throws SinkLostException {
    tell(OutputLine::drain);
    sinceStartFrames = 0;
  }

  @Override
  public boolean reopen() {
    boolean open = lines.reopen();
    silence = clock.silence();
    return open;
  }

  @Override
  public Duration silence() {
    return silence;
  }

  /**
   * The line's buffer, what a sound server may have swallowed, and what was taken faster than it
   * can have been played; never more than was written.
   */
  @Override
  public long unheard() {
    return unheard(lines.line().bufferFrames());
  }

  /**
   * @param waiting what lies in the line's buffer; where a server stood still and goes on it has
   *     mostly played it by now
   */
  private long unheard(int waiting) {
    long swallowed = (long) format.sampleRate() * LOST_AT_START_MILLISECONDS / 1000;
    return Math.min(waiting + swallowed + clock.aheadFrames(), sinceStartFrames);
  }

  @Override
  public Duration buffer() {
    return Frames.duration(lines.line().bufferFrames(), format);
  }

  /** Releases a waiting writer. A closed sink is lost, and cannot be reopened. */
  @Override
  public void close() {
    lines.close();
  }

  private void tell(LineTask errand) throws SinkLostException {
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
    tookNone = true;
    SinkLostException lost = lost(message);
    lost.initCause(cause);
    return lost;
  }

  private SinkLostException lost(String message) {
    return lost(message, unheard());
  }

  private SinkLostException lost(String message, long unheard) {
    lines.current().abandon();
    SinkLostException lost = new SinkLostException(message, unheard);
    // Told once: a player that writes again before it reopens must not go back twice.
    sinceStartFrames = 0;
    return lost;
  }
}
