package backtalk.audio.file;

import backtalk.audio.PcmFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;

/**
 * Reads a sound file of any usual kind (WAV, AIFF or AU; 8 to 32 bits or floating point; any number
 * of channels) block by block, as one channel.
 */
public final class SoundFile implements AutoCloseable {

  private static final int LEAST_RATE = 8_000;
  private static final int MOST_RATE = 96_000;
  private static final int BYTES_PER_SAMPLE = 2;

  private final Path file;
  private final AudioInputStream sound;
  private final long statedFrames;
  private final int channels;
  private final PcmFormat format;

  private SoundFile(Path file, AudioInputStream sound, long statedFrames) {
    this.file = file;
    this.sound = sound;
    this.statedFrames = statedFrames;
    this.channels = sound.getFormat().getChannels();
    this.format = new PcmFormat(Math.round(sound.getFormat().getSampleRate()));
  }

  /**
   * Opens a file.
   *
   * @throws IOException if it cannot be read, or is of another kind; its message says what to do
   */
  @SuppressWarnings("MustBeClosedChecker")
  public static SoundFile open(Path file) throws IOException {
    check(file);
    AudioInputStream encoded;
    try {
      encoded = AudioSystem.getAudioInputStream(file.toFile());
    } catch (UnsupportedAudioFileException e) {
      throw new IOException(
          "The file "
              + file
              + " is not in a supported sound format: expected WAV, AIFF or AU. Convert it to WAV"
              + " with another program.",
          e);
    } catch (IOException e) {
      throw new IOException("The file " + file + " cannot be read: it is damaged.", e);
    }
    try {
      return new SoundFile(file, plain(file, encoded), encoded.getFrameLength());
    } catch (IOException e) {
      encoded.close();
      throw e;
    }
  }

  /** Opens a file, and leaves out the first frames of it. */
  static SoundFile openAt(Path file, long frame) throws IOException {
    SoundFile sound = open(file);
    try {
      long left = frame * sound.channels * BYTES_PER_SAMPLE;
      for (long skipped = left; left > 0 && skipped > 0; left -= skipped) {
        skipped = sound.sound.skip(left);
      }
      return sound;
    } catch (IOException e) {
      sound.close();
      throw unreadable(file, e);
    }
  }

  /** How many frames a file has, which may be fewer than it says. */
  static long frames(Path file) throws IOException {
    long stated;
    try (SoundFile sound = open(file)) {
      stated = sound.statedFrames;
    }
    long known = 0;
    long beyond = stated < 0 ? Files.size(file) + 1 : stated + 1;
    for (long frames = beyond - 1; known + 1 < beyond; frames = (known + beyond) / 2) {
      if (reaches(file, frames)) {
        known = frames;
      } else {
        beyond = frames;
      }
    }
    return known;
  }

  private static boolean reaches(Path file, long frames) throws IOException {
    try (SoundFile sound = openAt(file, frames - 1)) {
      return sound.read(new short[1]) == 1;
    }
  }

  private static IOException unreadable(Path file, IOException cause) {
    return new IOException(
        "The file " + file + " cannot be read to its end: it is damaged.", cause);
  }

  /**
   * Checks that there is an ordinary file, which may be read.
   *
   * @throws IOException if not; its message says what is wrong
   */
  public static void check(Path file) throws IOException {
    if (Files.notExists(file)) {
      throw new IOException("There is no file " + file + ".");
    } else if (!Files.isRegularFile(file)) {
      throw new IOException(file + " is not a regular file, but a folder, a pipe or a device.");
    } else if (!Files.isReadable(file)) {
      throw new IOException("The file " + file + " is not readable: check its permissions.");
    } else if (Files.size(file) == 0) {
      throw new IOException("The file " + file + " is empty.");
    }
  }

  private static AudioInputStream plain(Path file, AudioInputStream encoded) throws IOException {
    AudioFormat from = encoded.getFormat();
    float rate = from.getSampleRate();
    if (!(rate >= LEAST_RATE && rate <= MOST_RATE)) {
      throw new IOException(
          String.format(
              Locale.ROOT,
              "The file %s has a sample rate of %.0f Hz: expected %d to %d Hz.",
              file,
              rate,
              LEAST_RATE,
              MOST_RATE));
    }
    try {
      int channels = from.getChannels();
      AudioFormat plain = new AudioFormat(rate, 8 * BYTES_PER_SAMPLE, channels, true, false);
      return AudioSystem.getAudioInputStream(plain, encoded);
    } catch (IllegalArgumentException e) {
      throw new IOException(
          "The sound in " + file + " has an unsupported format: " + from + ".", e);
    }
  }

  /** How many there are in the file. */
  int channels() {
    return channels;
  }

  /** Of the sound that is read; its rate is that of the file. */
  public PcmFormat format() {
    return format;
  }

  /**
   * Fills a block with the frames that follow.
   *
   * @return how many there were: fewer than the block holds only at the end
   * @throws IOException if the file cannot be read on; its message says so
   */
  public int read(short[] block) throws IOException {
    byte[] bytes = new byte[block.length * channels * BYTES_PER_SAMPLE];
    int frames;
    try {
      frames = sound.readNBytes(bytes, 0, bytes.length) / channels / BYTES_PER_SAMPLE;
    } catch (IOException e) {
      throw unreadable(file, e);
    }
    for (int frame = 0; frame < frames; frame++) {
      long sum = 0;
      for (int channel = 0; channel < channels; channel++) {
        int at = (frame * channels + channel) * BYTES_PER_SAMPLE;
        sum += (short) ((bytes[at + 1] << 8) | (bytes[at] & 0xFF));
      }
      block[frame] = (short) (sum / channels);
    }
    return frames;
  }

  @Override
  public void close() {
    try {
      sound.close();
    } catch (IOException e) {
      // It was only read.
    }
  }
}
