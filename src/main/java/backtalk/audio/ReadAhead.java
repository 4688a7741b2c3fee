package backtalk.audio;

import backtalk.audio.Background.Recording;
import backtalk.system.Daemon;
import java.io.IOException;
import java.util.Arrays;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Keeps some seconds of a loop around the frames that are wanted, read by a thread of its own: so
 * whoever plays them waits for no disk. The loop is opened when the first frame is wanted.
 */
final class ReadAhead implements AutoCloseable {

  private static final int CHUNKS_A_SECOND = 2;
  private static final int AHEAD = 12 * CHUNKS_A_SECOND;

  /** A device that has gone takes the position back by less. */
  private static final int BEHIND = 4 * CHUNKS_A_SECOND;

  /** Whatever is wrong with a disk keeps the end of a session no longer. */
  private static final long CLOSING_SECONDS = 1;

  private static final short[] NOTHING = {};

  private final Background.BackgroundOpener opener;
  private final int chunkFrames;
  private final TreeMap<Long, CompletableFuture<short[]>> chunks = new TreeMap<>();
  private final CompletableFuture<String> trouble = new CompletableFuture<>();
  private final ExecutorService reader =
      Executors.newSingleThreadExecutor(Daemon.factory("background sound"));

  // Of the reader's thread, until that has ended.
  private @Nullable Recording recording;
  private @Nullable Loop loop;

  ReadAhead(Background.BackgroundOpener opener, PcmFormat format) {
    this.opener = opener;
    this.chunkFrames = format.sampleRate() / CHUNKS_A_SECOND;
  }

  /** Why the loop cannot be read on, in a sentence, if that happens. */
  CompletableFuture<String> trouble() {
    return trouble;
  }

  /** Waits until the first frames are there, or will never be. */
  void await() {
    read(0, new short[1], true);
  }

  /**
   * Fills a block with the frames from {@code fromFrame} on.
   *
   * @param waits whether to wait for what is not there yet
   * @return how many there were; silence follows
   */
  int read(long fromFrame, short[] block, boolean waits) {
    lookAhead(fromFrame / chunkFrames);
    int done = 0;
    while (done < block.length) {
      CompletableFuture<short[]> chunk =
          chunks.computeIfAbsent((fromFrame + done) / chunkFrames, this::later);
      short[] samples = waits ? chunk.join() : chunk.getNow(NOTHING);
      if (samples.length == 0) {
        break;
      }
      int at = (int) ((fromFrame + done) % chunkFrames);
      int count = Math.min(block.length - done, chunkFrames - at);
      System.arraycopy(samples, at, block, done, count);
      done += count;
    }
    Arrays.fill(block, done, block.length, (short) 0);
    return done;
  }

  private void lookAhead(long first) {
    chunks.headMap(first - BEHIND).clear();
    chunks.tailMap(first + AHEAD).clear();
    for (long number = first; number < first + AHEAD; number++) {
      chunks.computeIfAbsent(number, this::later);
    }
  }

  private CompletableFuture<short[]> later(long number) {
    return CompletableFuture.supplyAsync(() -> read(number), reader);
  }

  private short[] read(long number) {
    if (trouble.isDone()) {
      return NOTHING;
    }
    try {
      short[] samples = new short[chunkFrames];
      loop().read(number * chunkFrames, samples);
      return samples;
    } catch (IOException e) {
      if (!reader.isShutdown()) {
        trouble.complete(String.valueOf(e.getMessage()));
      }
      return NOTHING;
    }
  }

  private Loop loop() throws IOException {
    if (loop == null) {
      recording = opener.open();
      loop = new Loop(recording);
    }
    return loop;
  }

  /** Ends the reading, and lets go of the sound. */
  @Override
  public void close() {
    reader.shutdownNow();
    try {
      if (reader.awaitTermination(CLOSING_SECONDS, TimeUnit.SECONDS) && recording != null) {
        recording.close();
      }
    } catch (IOException e) {
      // The system empties the folder of temporary files now and then.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
