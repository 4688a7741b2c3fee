package backtalk.audio.file;

import backtalk.audio.Background.Recording;
import backtalk.audio.PcmFormat;
import backtalk.audio.Resampler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A sound file to be heard behind words, in the format of the session. It is read where it is
 * wanted and nothing of it is kept. What is longer than half an hour is cut there.
 */
public final class BackgroundFile implements Recording {

  /** What is shorter would be heard as a rhythm. */
  private static final int LEAST_SECONDS = 2;

  private static final Duration MOST = Duration.ofMinutes(30);

  /** Nobody waits for it, unless for a file. */
  private static final Duration DECODING = Duration.ofMinutes(5);

  private static final int BLOCK_FRAMES = 1 << 14;

  /** What is read: the file itself, or a temporary one that it was decoded into. */
  private final Path wav;

  private final Path file;
  private final Resampler resampler;
  private final long fileFrames;

  private @Nullable SoundFile sound;
  private long leftInFile;

  /** What was resampled already, up to where it has been taken, and where the rest belongs. */
  private short[] waiting = {};

  private int taken;
  private long nextFrame;

  private BackgroundFile(Path wav, Path file, PcmFormat format) throws IOException {
    this.wav = wav;
    this.file = file;
    try (SoundFile opened = SoundFile.open(wav)) {
      this.resampler = new Resampler(opened.format(), format);
    }
    int rate = resampler.from().sampleRate();
    this.fileFrames = Math.min(SoundFile.frames(wav), MOST.toSeconds() * rate);
    if (fileFrames < (long) LEAST_SECONDS * rate) {
      throw new IOException("The sound in " + file + " is shorter than two seconds.");
    }
  }

  /**
   * Opens a file of a kind that Java reads.
   *
   * @throws IOException if it cannot be read, or is shorter than two seconds; its message is a
   *     sentence that says what to do
   */
  public static BackgroundFile open(Path file, PcmFormat format) throws IOException {
    return new BackgroundFile(file, file, format);
  }

  /**
   * Decodes a file of another kind into a temporary one, which is gone when this is closed.
   *
   * @throws IOException if it cannot be decoded, or is shorter than two seconds; its message is a
   *     sentence that says what to do
   */
  public static BackgroundFile decode(Path file, Ffmpeg ffmpeg, PcmFormat format)
      throws IOException {
    Path wav = Files.createTempFile("backtalk-", ".wav");
    wav.toFile().deleteOnExit(); // Ctrl-C may be faster than whoever closes this
    try {
      ffmpeg.decode(file, wav, format, MOST, DECODING);
      return new BackgroundFile(wav, file, format);
    } catch (IOException e) {
      Files.deleteIfExists(wav);
      throw e;
    }
  }

  @Override
  public PcmFormat format() {
    return resampler.to();
  }

  @Override
  public long frames() {
    return resampler.frames(fileFrames);
  }

  @Override
  public void read(long fromFrame, short[] block, int count) throws IOException {
    if (sound == null || fromFrame != nextFrame) {
      seek(fromFrame);
    }
    nextFrame = fromFrame + count;
    int done = 0;
    while (done < count) {
      if (taken == waiting.length) {
        waiting = readOn();
        taken = 0;
      }
      int part = Math.min(count - done, waiting.length - taken);
      System.arraycopy(waiting, taken, block, done, part);
      taken += part;
      done += part;
    }
  }

  private void seek(long frame) throws IOException {
    letGo();
    long from = resampler.seek(frame);
    sound = SoundFile.openAt(wav, from);
    leftInFile = fileFrames - from;
    waiting = new short[0];
    taken = 0;
  }

  private short[] readOn() throws IOException {
    if (leftInFile == 0) {
      return resampler.finish();
    }
    short[] block = new short[(int) Math.min(BLOCK_FRAMES, leftInFile)];
    if (Objects.requireNonNull(sound).read(block) < block.length) {
      throw new IOException("The file " + file + " has become shorter.");
    }
    leftInFile -= block.length;
    return resampler.resample(block, block.length);
  }

  private void letGo() {
    if (sound != null) {
      sound.close();
      sound = null;
    }
  }

  @Override
  public void close() throws IOException {
    letGo();
    if (!wav.equals(file)) {
      Files.deleteIfExists(wav);
    }
  }
}
