package backtalk.audio.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import backtalk.audio.AudioClip;
import backtalk.audio.Background;
import backtalk.audio.PcmFormat;
import backtalk.audio.Resampler;
import backtalk.audio.javasound.ChildJvm;
import backtalk.audio.javasound.Requirements;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackgroundFileTest {

  private static final PcmFormat SESSION = new PcmFormat(16_000);
  private static final PcmFormat FILE = new PcmFormat(8_000);
  private static final int HEADER = WavWriter.HEADER_BYTES;

  @TempDir private Path folder;

  /** Noise of some seconds. */
  private Path noise(AudioFormat format, double seconds) throws IOException {
    int frames = (int) Math.round(seconds * format.getSampleRate());
    byte[] bytes = new byte[frames * format.getFrameSize()];
    new Random(3).nextBytes(bytes);
    Path file = folder.resolve("noise.wav");
    AudioInputStream sound = new AudioInputStream(new ByteArrayInputStream(bytes), format, frames);
    AudioSystem.write(sound, AudioFileFormat.Type.WAVE, file.toFile());
    return file;
  }

  private Path noise(double seconds) throws IOException {
    return noise(new AudioFormat(FILE.sampleRate(), 16, 1, true, false), seconds);
  }

  private static short[] read(BackgroundFile sound, long from, int count) throws IOException {
    short[] block = new short[count];
    sound.read(from, block, count);
    return block;
  }

  /** All of a file, in a format. */
  private static short[] whole(Path file, PcmFormat format) throws IOException {
    try (SoundFile sound = SoundFile.open(file)) {
      short[] block = new short[1 << 20];
      int frames = sound.read(block);
      AudioClip clip = AudioClip.of(sound.format(), Arrays.copyOf(block, frames));
      return Resampler.convert(clip, format).samples();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "8000, 8, 1",
    "44100, 16, 2",
    "16000, 16, 1",
    "48000, 24, 2",
    "22050, 32, 1",
    "96000, 24, 3"
  })
  void readsTheSameFromAnyPlaceOn(int rate, int bits, int channels) throws IOException {
    Path file = noise(new AudioFormat(rate, bits, channels, bits > 8, false), 3.3);
    short[] whole = whole(file, SESSION);
    try (BackgroundFile sound = BackgroundFile.open(file, SESSION)) {
      assertThat(sound.frames()).isEqualTo(whole.length);
      assertThat(read(sound, 0, whole.length)).isEqualTo(whole);
      int[] places = {whole.length - 1_000, 0, 1_000, 3, 31_234, 32_234, 17_777};
      for (int from : places) {
        assertThat(read(sound, from, 1_000))
            .as("from frame " + from)
            .isEqualTo(Arrays.copyOfRange(whole, from, from + 1_000));
      }
    }
  }

  @Test
  void isAsLongAsTheFileReallyIs() throws IOException {
    Path file = noise(4);
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
      bytes.setLength(HEADER + 2 * 3 * 8_000);
    }
    try (BackgroundFile sound = BackgroundFile.open(file, SESSION)) {
      assertThat(sound.frames()).isEqualTo(3L * 16_000);
      assertThat(read(sound, 0, 3 * 16_000)).isEqualTo(whole(file, SESSION));
    }
  }

  /** As whoever writes a WAV file into a pipe has to state it. */
  @Test
  void readsAFileThatDoesNotKnowItsLength() throws IOException {
    Path file = noise(3);
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
      bytes.seek(HEADER - 4L);
      bytes.writeInt(-1);
    }
    try (BackgroundFile sound = BackgroundFile.open(file, SESSION)) {
      assertThat(sound.frames()).isEqualTo(3L * 16_000);
    }
  }

  @Test
  void saysThatItCannotBeReadOn() throws IOException {
    Path file = noise(40);
    try (BackgroundFile sound = BackgroundFile.open(file, SESSION)) {
      assertThat(read(sound, 0, 100)).isNotEmpty();
      Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 20_000));
      assertThatIOException()
          .isThrownBy(() -> read(sound, 0, 39 * 16_000))
          .withMessage("The file " + file + " has become shorter.");
      Files.delete(file);
      assertThatIOException()
          .isThrownBy(() -> read(sound, 0, 100))
          .withMessage("There is no file " + file + ".");
    }
  }

  @Test
  void aShortOneIsNone() throws IOException {
    Path file = noise(1.9);
    assertThatIOException()
        .isThrownBy(() -> BackgroundFile.open(file, SESSION).close())
        .withMessage("The sound in " + file + " is shorter than two seconds.");
  }

  /** A process with room for six minutes of it reads more than half an hour. */
  @Test
  void needsNoMemoryForWhatItDoesNotRead() throws Exception {
    Path file = folder.resolve("long.wav");
    short[] second = whole(noise(1), FILE);
    try (WavWriter wav = WavWriter.create(file, FILE, false)) {
      for (int i = 0; i < 31 * 60; i++) {
        wav.write(second, second.length);
      }
      wav.commit();
    }
    try (ChildJvm child =
        ChildJvm.startWith(List.of("-Xmx12m"), BlockReader.class, file.toString())) {
      assertThat(child.awaitEnd(60)).containsExactly("is heard at 0", "is heard at 1796");
    }
  }

  @Test
  void whatFfmpegDecodedIsGoneAfterwards() throws Exception {
    Requirements.program("ffmpeg", "ffmpeg");
    Path flac = folder.resolve("noise.flac");
    Process ffmpeg =
        new ProcessBuilder("ffmpeg", "-loglevel", "error", "-i", "" + noise(5), "" + flac)
            .inheritIO()
            .start();
    assertThat(ffmpeg.waitFor()).isZero();
    Path temporary = Files.createDirectory(folder.resolve("temporary"));
    List<String> there = List.of("-Djava.io.tmpdir=" + temporary);
    try (ChildJvm child = ChildJvm.startWith(there, BlockReader.class, flac.toString())) {
      assertThat(child.awaitEnd(60)).containsExactly("is heard at 0", "is heard at 1796");
    }
    assertThat(temporary).isEmptyDirectory();
  }

  /** A program that reads the beginning of a background, and its seam half an hour later. */
  static final class BlockReader {

    public static void main(String... arguments) throws IOException {
      Path file = Path.of(arguments[0]);
      Background.BackgroundOpener opener =
          file.toString().endsWith(".wav")
              ? () -> BackgroundFile.open(file, SESSION)
              : () -> BackgroundFile.decode(file, new Ffmpeg(Path.of("ffmpeg")), SESSION);
      try (Background background = Background.of(opener, SESSION).awaited()) {
        for (int second : new int[] {0, 30 * 60 - 4}) {
          short[] block = new short[4 * SESSION.sampleRate()];
          long from = (long) second * SESSION.sampleRate();
          background.addTo(block, block.length, from, (frame, of) -> 0, Long.MAX_VALUE);
          System.out.println(heard(block) + " at " + second);
        }
      }
    }

    private static String heard(short[] block) {
      int loud = 0;
      for (short sample : block) {
        loud += Math.abs(sample) > 50 ? 1 : 0;
      }
      return loud > block.length / 2 ? "is heard" : "is not heard";
    }
  }
}
