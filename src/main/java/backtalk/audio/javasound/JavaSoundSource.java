package backtalk.audio.javasound;

import backtalk.audio.AudioSource;
import backtalk.audio.AudioSource.SourceLostException;
import backtalk.audio.AudioSource.SourceUnavailableException;
import backtalk.audio.Intake;
import backtalk.audio.PcmFormat;
import backtalk.system.Daemon;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The computer's microphone, whatever it records, as one channel of the rate that is wanted.
 *
 * <p>A device counts as lost when it gives less than it was asked for, or nothing for 2.5 s. No
 * call waits longer than that, whatever the sound service does. An interrupt is never swallowed: it
 * ends the pause in {@link #reopen}, and the thread stays interrupted.
 */
public final class JavaSoundSource implements AudioSource {

  private static final String THREAD = "sound input";

  /** A device is asked for so much at a time. */
  private static final int CHUNKS_PER_SECOND = 100;

  private final PcmFormat format;
  private final double gainDecibels;
  private final DeviceTimeouts patience;
  private final Lines<InputLine> lines;

  private Intake intake;

  /** What the device gave beyond the last block. */
  private short[] left = new short[0];

  private JavaSoundSource(
      PcmFormat format, double gainDecibels, DeviceTimeouts patience, Lines<InputLine> lines) {
    this.format = format;
    this.gainDecibels = gainDecibels;
    this.patience = patience;
    this.lines = lines;
    this.intake = new Intake(lines.line().format(), format, gainDecibels);
  }

  /**
   * Opens a microphone.
   *
   * @param format of the sound that is wanted
   * @param device part of its name, in any case; empty for the system's default
   * @param gainDecibels how much louder than the device has it
   * @throws SourceUnavailableException if there is none, or it does not answer within 5 s; its
   *     message tells the listener what to do
   */
  public static JavaSoundSource open(PcmFormat format, String device, double gainDecibels)
      throws SourceUnavailableException {
    return open(format, gainDecibels, () -> JavaSoundInput.open(device), DeviceTimeouts.USUAL);
  }

  static JavaSoundSource open(
      PcmFormat format, double gainDecibels, InputOpener opener, DeviceTimeouts patience)
      throws SourceUnavailableException {
    try {
      Lines<InputLine> lines = Lines.open(opener::open, THREAD, patience);
      return new JavaSoundSource(format, gainDecibels, patience, lines);
    } catch (TimeoutException e) {
      throw new SourceUnavailableException(InputMessages.HANGING, e);
    } catch (ExecutionException e) {
      String why =
          e.getCause() instanceof SourceUnavailableException none
              ? none.getMessage()
              : InputMessages.NO_DEVICE;
      throw new SourceUnavailableException(why, e);
    }
  }

  /**
   * The names of all devices that sound can come from.
   *
   * @throws SourceUnavailableException if the sound service does not answer within 5 s
   */
  public static List<String> devices() throws SourceUnavailableException {
    ExecutorService aside = Executors.newSingleThreadExecutor(Daemon.factory(THREAD + "s"));
    try {
      return aside
          .submit(JavaSoundInput::names)
          .get(DeviceTimeouts.USUAL.opening().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException | ExecutionException e) {
      throw new SourceUnavailableException(InputMessages.HANGING, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return List.of();
    } finally {
      aside.shutdownNow();
    }
  }

  @Override
  public PcmFormat format() {
    return format;
  }

  @Override
  public void read(short[] block) throws SourceLostException {
    int filled = 0;
    while (filled < block.length) {
      if (left.length == 0) {
        left = chunk();
      }
      int count = Math.min(left.length, block.length - filled);
      System.arraycopy(left, 0, block, filled, count);
      left = Arrays.copyOfRange(left, count, left.length);
      filled += count;
    }
  }

  private short[] chunk() throws SourceLostException {
    int frames = lines.line().format().sampleRate() / CHUNKS_PER_SECOND;
    short[] sound = ask(line -> line.read(frames));
    if (sound.length < frames) {
      throw lost(new SourceLostException(InputMessages.GONE));
    }
    return intake.take(sound, frames);
  }

  @Override
  public boolean reopen() {
    if (!lines.reopen()) {
      return false;
    }
    // The next device may be another one.
    intake = new Intake(lines.line().format(), format, gainDecibels);
    left = new short[0];
    return true;
  }

  /** Releases a waiting reader. A closed source is lost, and cannot be reopened. */
  @Override
  public void close() {
    lines.close();
  }

  private <T> T ask(LineThread.Work<InputLine, T> work) throws SourceLostException {
    try {
      return lines.current().ask(work, patience.stall());
    } catch (TimeoutException e) {
      throw lost(new SourceLostException(InputMessages.STUCK, e));
    } catch (ExecutionException | CancellationException e) {
      throw lost(new SourceLostException(InputMessages.GONE, e));
    }
  }

  private SourceLostException lost(SourceLostException lost) {
    lines.current().abandon();
    return lost;
  }
}
