package backtalk.audio.file;

import backtalk.audio.AudioClip;
import backtalk.audio.PcmFormat;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;

/** Reads WAV files of one channel of 16-bit PCM. */
public final class WavReader {

  private WavReader() {}

  /**
   * The whole sound of a file.
   *
   * @throws IOException if it cannot be read, or is of another kind; its message says which
   */
  public static AudioClip read(Path file) throws IOException {
    try (AudioInputStream sound = AudioSystem.getAudioInputStream(file.toFile())) {
      AudioFormat format = sound.getFormat();
      if (!format.getEncoding().equals(AudioFormat.Encoding.PCM_SIGNED)
          || format.getChannels() != 1
          || format.getSampleSizeInBits() != 16) {
        throw new IOException(
            file + " is not one channel of 16-bit PCM, which is expected, but " + format + ".");
      }
      ByteBuffer bytes =
          ByteBuffer.wrap(sound.readAllBytes())
              .order(format.isBigEndian() ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
      short[] samples = new short[bytes.remaining() / 2];
      bytes.asShortBuffer().get(samples);
      return AudioClip.of(new PcmFormat((int) format.getSampleRate()), samples);
    } catch (UnsupportedAudioFileException e) {
      throw new IOException(file + " is not a sound file of a known kind.", e);
    }
  }
}
