package backtalk.audio.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backtalk.audio.PcmFormat;
import backtalk.audio.file.NewFile.NewFileException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FullDiskTest {

  @TempDir private Path folder;

  @Test
  void isToldWithWhatWasWrittenAndLeavesNothing() throws IOException {
    Path target = folder.resolve("a.wav");
    Files.writeString(target, "old");
    NewFile file = NewFile.at(target, true, SmallDisk.of(2_500_000));
    WavWriter writer = WavWriter.create(file, new PcmFormat(16_000), Long.MAX_VALUE);

    assertThatThrownBy(() -> writeAnHour(writer))
        .isInstanceOf(NewFileException.class)
        .hasMessage(
            "The disk is full: no space left on it for "
                + target
                + " after 2.5 MB. The unfinished file was removed. Free some space, or choose"
                + " another disk.");

    assertThat(target).hasContent("old");
    NewFileTest.assertNothingElseIn(folder, "a.wav");
  }

  @Test
  void isToldWhenItIsFullOnlyAtTheEnd() throws IOException {
    Path target = folder.resolve("a.vtt");
    try (NewFile file = NewFile.at(target, false, SmallDisk.of(1_500))) {
      file.stream().write(new byte[2_000]);
      assertThatThrownBy(file::commit)
          .isInstanceOf(NewFileException.class)
          .hasMessageStartingWith(
              "The disk is full: no space left on it for " + target + " after 1 kB. ");
    }

    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void isToldOnARealDisk() throws Exception {
    try (TinyDisk tiny = TinyDisk.in(folder)) {
      Path disk = tiny.folder();
      Path target = disk.resolve("a.wav");
      WavWriter writer = WavWriter.create(target, new PcmFormat(16_000), false);
      assertThatThrownBy(() -> writeAnHour(writer))
          .hasMessageStartingWith(
              "The disk is full: no space left on it for " + target + " after 65 kB. ");
      assertThat(disk).isEmptyDirectory();

      try (NewFile filler = NewFile.at(disk.resolve("filler"), false)) {
        filler.append(ByteBuffer.allocate(1 << 16));
        filler.commit();
      }
      assertThatThrownBy(() -> writeAnHour(WavWriter.create(target, new PcmFormat(16_000), false)))
          .hasMessageStartingWith("The disk is full: no space left on it for " + target);
      NewFileTest.assertNothingElseIn(disk, "filler");
    }
  }

  private static void writeAnHour(WavWriter writer) throws IOException {
    short[] second = new short[16_000];
    for (int i = 0; i < 3_600; i++) {
      writer.write(second, second.length);
    }
  }
}
