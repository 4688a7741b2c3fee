package backtalk.audio.javasound;

import backtalk.Waiting;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * A loudspeaker at the end of a named pipe: takes sound out of it at the pace at which it would be
 * heard, and keeps it. Who plays waits for it: where the machine stands still nothing is lost, it
 * only takes longer.
 */
final class PacedPipe implements AutoCloseable {

  static final int RATE = 16_000;

  /** All carry the same. So many because a pipe holds 64 KiB, which are an eighth of a second. */
  static final int CHANNELS = 16;

  private static final int FRAME_BYTES = 2 * CHANNELS;
  private static final int TICK_MILLISECONDS = 10;
  private static final int TICK_BYTES = RATE / 1000 * TICK_MILLISECONDS * FRAME_BYTES;

  private final InputStream pipe;
  private final OutputStream recording;
  private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
  private final ScheduledFuture<?> ticks;
  private long heardBytes;
  private volatile Optional<IOException> failure = Optional.empty();

  /**
   * Begins to play.
   *
   * @param pipe somebody has it open to write to it, and may go and come back
   * @param recording where the first channel is kept, as long as it sounds
   */
  PacedPipe(Path pipe, Path recording) throws IOException {
    this.pipe = new FileInputStream(pipe.toFile()); // unlike others it tells what is in a pipe
    this.recording = Files.newOutputStream(recording);
    ticks = clock.scheduleAtFixedRate(this::play, 0, TICK_MILLISECONDS, TimeUnit.MILLISECONDS);
  }

  private synchronized void play() {
    try {
      int bytes = Math.min(pipe.available(), TICK_BYTES) / FRAME_BYTES * FRAME_BYTES;
      byte[] frames = new byte[bytes];
      pipe.readNBytes(frames, 0, bytes); // the other readNBytes seeks
      byte[] first = new byte[bytes / CHANNELS];
      for (int i = 0; i < first.length; i++) {
        first[i] = frames[i / 2 * FRAME_BYTES + i % 2];
      }
      recording.write(first);
      heardBytes += bytes;
    } catch (IOException e) {
      failure = Optional.of(e);
      clock.shutdown();
    }
  }

  /** Waits until what is in the pipe has been heard: who played it may have gone before. */
  void awaitHeard() throws IOException {
    long all = givenBytes() / FRAME_BYTES * FRAME_BYTES;
    Waiting.until("what is in the pipe", () -> heardBytes() >= all);
  }

  private synchronized long givenBytes() throws IOException {
    return heardBytes + pipe.available();
  }

  private synchronized long heardBytes() {
    return heardBytes;
  }

  @Override
  public synchronized void close() throws IOException {
    ticks.cancel(false);
    clock.shutdown();
    pipe.close();
    recording.close();
    if (failure.isPresent()) {
      throw failure.get();
    }
  }
}
