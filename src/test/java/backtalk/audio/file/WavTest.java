package backtalk.audio.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backtalk.audio.AudioClip;
import backtalk.audio.PcmFormat;
import backtalk.audio.file.NewFile.NewFileException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WavTest {

  private static final PcmFormat FORMAT = new PcmFormat(16_000);

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 159, 32_746, 32_747, 200_000})
  void whatIsWrittenIsRead(int frames) throws IOException {
    short[] noise = noise(frames);
    Path target = folder.resolve("a.wav");
    try (WavWriter writer = WavWriter.create(target, FORMAT, false)) {
      for (int from = 0; from < frames; from += 160) {
        int count = Math.min(160, frames - from);
        short[] block = new short[160];
        System.arraycopy(noise, from, block, 0, count);
        writer.write(block, count);
      }
      assertThat(writer.frames()).isEqualTo(frames);
      writer.commit();
    }

    assertThat(WavReader.read(target)).isEqualTo(AudioClip.of(FORMAT, noise));
    assertThat(Files.size(target)).isEqualTo(44 + 2L * frames);
  }

  @Test
  void isTheSameFileThatThePlatformWrites() throws IOException {
    short[] noise = noise(1_000);
    byte[] bytes = new byte[2_000];
    for (int i = 0; i < noise.length; i++) {
      bytes[2 * i] = (byte) noise[i];
      bytes[2 * i + 1] = (byte) (noise[i] >> 8);
    }
    Path theirs = folder.resolve("theirs.wav");
    AudioSystem.write(
        new AudioInputStream(
            new ByteArrayInputStream(bytes), new AudioFormat(16_000, 16, 1, true, false), 1_000),
        AudioFileFormat.Type.WAVE,
        theirs.toFile());
    Path ours = folder.resolve("ours.wav");
    try (WavWriter writer = WavWriter.create(ours, FORMAT, false)) {
      writer.write(noise, noise.length);
      writer.commit();
    }

    assertThat(ours).hasSameBinaryContentAs(theirs);
  }

  @Test
  void isNotThereUntilItIsCommitted() throws IOException {
    try (WavWriter writer = WavWriter.create(folder.resolve("a.wav"), FORMAT, false)) {
      writer.write(new short[100_000], 100_000);
    }

    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void soundBeyondTheFormatsLimitIsRefusedAndNothingIsLeft() throws IOException {
    Path target = folder.resolve("a.wav");
    WavWriter writer =
        WavWriter.create(NewFile.at(target, false), new PcmFormat(1_000), 2_000 * 3_600 + 44);
    writer.write(new short[3_600_000], 3_600_000);

    assertThatThrownBy(() -> writer.write(new short[1], 1))
        .isInstanceOf(NewFileException.class)
        .hasMessage(
            "The sound is too long for the WAV file "
                + target
                + ": it holds at most 4 GiB, which is 1 hours. The unfinished file was removed."
                + " Leave some stretches out, or write several files.");

    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void readsNothingButOneChannelOfSixteenBits() throws IOException {
    Path stereo = folder.resolve("stereo.wav");
    AudioSystem.write(
        new AudioInputStream(
            new ByteArrayInputStream(new byte[8]), new AudioFormat(8_000, 16, 2, true, false), 2),
        AudioFileFormat.Type.WAVE,
        stereo.toFile());
    Path text = Files.writeString(folder.resolve("text.wav"), "no sound at all, only words");

    assertThatThrownBy(() -> WavReader.read(stereo))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith(
            stereo + " is not one channel of 16-bit PCM, which is expected, but PCM_SIGNED 8000");
    assertThatThrownBy(() -> WavReader.read(text))
        .isInstanceOf(IOException.class)
        .hasMessage(text + " is not a sound file of a known kind.");
  }

  private static short[] noise(int frames) {
    Random random = new Random(frames);
    short[] noise = new short[frames];
    for (int i = 0; i < frames; i++) {
      noise[i] = (short) random.nextInt();
    }
    return noise;
  }
}
