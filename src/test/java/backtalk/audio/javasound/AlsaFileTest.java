package backtalk.audio.javasound;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("slow")
class AlsaFileTest {

  @TempDir private Path folder;

  @BeforeAll
  static void needs() {
    Requirements.linux();
  }

  @Test
  void whatIsPlayedIsWhatWasWrittenToTheLastFrame() throws Exception {
    AlsaFileRig rig = new AlsaFileRig(folder);
    int frames = 5 * 16_000 + 37;

    try (ChildJvm child =
        ChildJvm.start(rig.environment(), NoisePlayer.class, Integer.toString(frames))) {
      child.awaitEnd(20);
    }

    short[] noise = NoisePlayer.noise(frames);
    assertThat(rig.captured()).hasSize(frames);
    assertThat(Arrays.mismatch(rig.captured(), noise)).as("first frame that differs").isEqualTo(-1);
  }

  @Test
  void pausesRepeatTheUnheardAndLoseNothing() throws Exception {
    AlsaFileRig rig = new AlsaFileRig(folder);

    try (ChildJvm child = ChildJvm.start(rig.environment(), ClickPlayer.class, "10", "pause")) {
      assertThat(child.awaitEnd(20)).anyMatch(line -> line.startsWith("DONE"));
    }

    List<Clicks.HeardClick> heard = Clicks.in(rig.captured());
    assertThat(heard).extracting(Clicks.HeardClick::number).contains(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
    assertThat(heard.get(heard.size() - 1).frame())
        .as("the signal ends with its last click")
        .isEqualTo(rig.captured().length - 4);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# no device at all",
        """
        </usr/share/alsa/alsa.conf>
        pcm.!default { type pulse server "unix:/nowhere/native" }
        """
      })
  void aSystemWithoutAnyDeviceSaysWhatToDo(String configuration) throws Exception {
    Path config = Files.writeString(folder.resolve("none.conf"), configuration);

    try (ChildJvm child =
        ChildJvm.start(Map.of("ALSA_CONFIG_PATH", config.toString()), ClickPlayer.class, "1")) {
      assertThat(child.awaitEnd(20))
          .containsExactly(
              "UNAVAILABLE There is no sound output: no speaker or headphone device responds."
                  + " Connect one or switch it on, check that another program can play through"
                  + " it, then start again.");
    }
  }
}
