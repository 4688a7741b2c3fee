package backtalk.audio.file;

import backtalk.audio.AudioClip;
import backtalk.audio.Frames;
import backtalk.audio.PcmFormat;
import backtalk.audio.Resampler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Short sound files as clips. */
public final class SoundClips {

  private static final Duration DECODING = Duration.ofSeconds(30);

  private SoundClips() {}

  /**
   * All of a file of a kind that Java reads.
   *
   * @param format of the clip
   * @param most how long it may be
   * @throws IOException if it cannot be read, has no sound, or is longer; the message is a sentence
   */
  public static AudioClip read(Path file, PcmFormat format, Duration most) throws IOException {
    try (SoundFile sound = SoundFile.open(file)) {
      // A file that says it has more channels than it has bytes is to cost nothing.
      long inFile = Files.size(file) / sound.channels();
      long longest = Math.min(Frames.in(most, sound.format()), inFile);
      short[] block = new short[Math.toIntExact(longest + 1)];
      int frames = sound.read(block);
      if (frames == block.length) {
        throw new IOException(
            "The file " + file + " is longer than " + most.toSeconds() + " seconds.");
      } else if (frames == 0) {
        throw new IOException("The file " + file + " has no sound in it.");
      }
      AudioClip clip = AudioClip.of(sound.format(), block).slice(0, frames);
      return Resampler.convert(clip, format);
    }
  }

  /**
   * The same of any kind that ffmpeg reads.
   *
   * @throws IOException as {@link #read}
   */
  public static AudioClip decode(Path file, Ffmpeg ffmpeg, PcmFormat format, Duration most)
      throws IOException {
    SoundFile.check(file);
    Path wav = Files.createTempFile("backtalk-", ".wav");
    try {
      ffmpeg.decode(file, wav, format, most.plusSeconds(1), DECODING);
      return read(wav, format, most);
    } finally {
      Files.deleteIfExists(wav);
    }
  }
}
