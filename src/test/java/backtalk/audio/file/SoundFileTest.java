package backtalk.audio.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SoundFileTest {

  @TempDir private Path folder;

  private Path write(AudioFormat format, byte[] bytes) throws IOException {
    Path file = folder.resolve("sound.wav");
    AudioSystem.write(
        new AudioInputStream(
            new ByteArrayInputStream(bytes), format, bytes.length / format.getFrameSize()),
        AudioFileFormat.Type.WAVE,
        file.toFile());
    return file;
  }

  private static byte[] bytes(int... samples) {
    ByteBuffer bytes = ByteBuffer.allocate(2 * samples.length).order(ByteOrder.LITTLE_ENDIAN);
    for (int sample : samples) {
      bytes.putShort((short) sample);
    }
    return bytes.array();
  }

  private static short[] read(Path file) throws IOException {
    try (SoundFile sound = SoundFile.open(file)) {
      short[] block = new short[10];
      int count = sound.read(block);
      assertThat(sound.read(block.clone())).isZero();
      return Arrays.copyOf(block, count);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {8_000, 11_025, 16_000, 44_100, 48_000, 96_000})
  void readsEveryRate(int rate) throws IOException {
    Path file = write(new AudioFormat(rate, 16, 1, true, false), bytes(1, -2, 32_767));
    try (SoundFile sound = SoundFile.open(file)) {
      assertThat(sound.format().sampleRate()).isEqualTo(rate);
    }
    assertThat(read(file)).containsExactly(1, -2, 32_767);
  }

  @Test
  void mixesChannelsToOne() throws IOException {
    Path file = write(new AudioFormat(44_100, 16, 2, true, false), bytes(10, 20, -32_768, -32_768));
    assertThat(read(file)).containsExactly(15, -32_768);
  }

  @Test
  void readsEightBitsAndMore() throws IOException {
    Path eight =
        write(new AudioFormat(8_000, 8, 1, false, false), new byte[] {0, (byte) 128, (byte) 192});
    assertThat(read(eight)).containsExactly(-32_768, 0, 16_512);
    Path deep = write(new AudioFormat(48_000, 24, 1, true, false), new byte[] {0, 0, 2, 0, 0, -1});
    short[] sixteen = read(deep);
    assertThat(sixteen).hasSize(2);
    assertThat(sixteen[0]).isBetween((short) 0x01FF, (short) 0x0201); // the JDK rounds as it likes
    assertThat(sixteen[1]).isBetween((short) -257, (short) -255);
  }

  private void assertRefused(Path file, String message) {
    assertThatIOException().isThrownBy(() -> SoundFile.open(file).close()).withMessage(message);
  }

  @Test
  void saysWhatIsWrong() throws IOException {
    Path none = folder.resolve("none.wav");
    assertRefused(none, "There is no file " + none + ".");
    assertRefused(folder, folder + " is not a regular file, but a folder, a pipe or a device.");
    Path empty = Files.createFile(folder.resolve("empty.wav"));
    assertRefused(empty, "The file " + empty + " is empty.");
    Path text = Files.writeString(folder.resolve("text.wav"), "I am no sound, but many words.\n");
    assertRefused(
        text,
        "The file "
            + text
            + " is not in a supported sound format: expected WAV, AIFF or AU. Convert it to WAV"
            + " with another program.");
    Path slow = write(new AudioFormat(4_000, 16, 1, true, false), bytes(1, 2));
    assertRefused(
        slow, "The file " + slow + " has a sample rate of 4000 Hz: expected 8000 to 96000 Hz.");
  }

  @Test
  void aFileThatBreaksOffGivesWhatIsThere() throws IOException {
    Path file = write(new AudioFormat(16_000, 16, 2, true, false), bytes(1, 3, 5, 7, 9, 11));
    byte[] all = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(all, all.length - 3));
    assertThat(read(file)).containsExactly(2, 6);
    Files.write(file, Arrays.copyOf(all, 20));
    assertThatIOException()
        .isThrownBy(() -> read(file))
        .withMessageStartingWith("The file " + file + " ");
  }
}
