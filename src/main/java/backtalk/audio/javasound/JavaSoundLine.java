package backtalk.audio.javasound;

import backtalk.audio.Frames;
import backtalk.audio.PcmFormat;
import backtalk.audio.sink.AudioSink.SinkUnavailableException;
import java.time.Duration;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;

/** A line of Java Sound. */
final class JavaSoundLine implements OutputLine {

  /** How often a line is asked whether it still plays, when no more is written to it. */
  private static final int DRAIN_POLL_MILLISECONDS = 10;

  /**
   * With PipeWire the last sound before an end was not heard, and neither was it after a wait: only
   * more sound brought it out. It seems to play whole portions.
   */
  private static final Duration TAIL = Duration.ofMillis(200);

  private final SourceDataLine line;
  private final SampleLayout layout;
  private final PcmFormat format;
  private boolean started;

  /** Written to the line before its start. */
  private int filledBytes;

  JavaSoundLine(SourceDataLine line, SampleLayout layout, PcmFormat format) {
    this.line = line;
    this.layout = layout;
    this.format = format;
  }

  /** Opens the default output in the first layout that it takes. */
  static OutputLine open(PcmFormat format, Duration buffer) throws SinkUnavailableException {
    SinkUnavailableException none = new SinkUnavailableException(Messages.NO_DEVICE);
    for (SampleLayout layout : SampleLayout.BEST_FIRST) {
      try {
        AudioFormat audio = layout.at(format);
        SourceDataLine line = AudioSystem.getSourceDataLine(audio);
        int bufferFrames = (int) Frames.in(buffer, format);
        line.open(audio, bufferFrames * layout.bytesPerFrame());
        return new JavaSoundLine(line, layout, format);
        // A system without any device answers with the unchecked one.
      } catch (LineUnavailableException | IllegalArgumentException e) {
        none.addSuppressed(e);
      }
    }
    throw none;
  }

  @Override
  public int bufferFrames() {
    return line.getBufferSize() / layout.bytesPerFrame();
  }

  @Override
  public Taken write(short[] block, int count) {
    byte[] bytes = layout.encode(block, count);
    int taken = 0;
    if (!started) {
      // A line that starts on its first block runs dry before the second and swallows some of it:
      // it starts when it is full.
      int room = Math.min(line.available(), line.getBufferSize() - filledBytes);
      taken = line.write(bytes, 0, Math.min(bytes.length, room));
      filledBytes += taken;
      if (taken < bytes.length) {
        start();
      }
    }
    if (taken < bytes.length) {
      taken += line.write(bytes, taken, bytes.length - taken);
    }
    int waiting = waitingBytes();
    boolean leavesNoRoom = started && waiting > line.getBufferSize() / 2;
    return new Taken(
        taken / layout.bytesPerFrame(), leavesNoRoom, waiting / layout.bytesPerFrame());
  }

  /**
   * A line that has run dry says once that there is no room at all, as if all that it can keep were
   * still waiting; asked again, it says what is.
   */
  private int waitingBytes() {
    int room = Math.max(line.available(), line.available());
    return line.getBufferSize() - room;
  }

  private void start() {
    line.start();
    started = true;
    filledBytes = 0;
  }

  @Override
  public void silence() {
    line.stop();
    line.flush();
    started = false;
    filledBytes = 0;
  }

  @Override
  public void drain() throws InterruptedException {
    short[] tail = new short[(int) Frames.in(TAIL, format)];
    write(tail, tail.length);
    if (!started) {
      start();
    }
    // Java Sound's own drain returns at once on a device that has gone. Only one that plays makes
    // room; and as nothing is being written, there is no other clock to wait by.
    while (line.available() <= line.getBufferSize() / 2) {
      Thread.sleep(DRAIN_POLL_MILLISECONDS);
    }
    line.drain();
    silence();
  }

  @Override
  public void close() {
    line.close();
  }
}
