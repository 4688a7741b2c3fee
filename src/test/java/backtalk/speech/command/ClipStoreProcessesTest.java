package backtalk.speech.command;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.Waiting;
import backtalk.audio.AudioClip;
import backtalk.audio.javasound.ChildJvm;
import backtalk.audio.javasound.Requirements;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real processes, really killed, and a disk that really takes no more. */
@Tag("slow")
class ClipStoreProcessesTest {

  private static final int FRAMES = 4_000;

  @TempDir private Path folder;

  @Test
  void processesThatAreKilledLeaveNoClipThatIsNotWhole() throws Exception {
    Random random = new Random(5);
    for (int i = 0; i < 4; i++) {
      try (ChildJvm one = keep(i);
          ChildJvm other = keep(i + 100)) {
        one.awaitLine("READY", 20);
        other.awaitLine("READY", 20);
        Waiting.letPass(Duration.ofMillis(random.nextInt(200)));
        assertThat(one.kill()).containsExactly("READY");
        assertThat(other.kill()).containsExactly("READY");
      }
      assertAllWhole();
    }
    assertThat(clips()).isPositive();
  }

  @Test
  void aDiskThatTakesNoMoreCostsNothingButTheKeeping() throws Exception {
    Requirements.linux();
    // Where no file may grow over 64 KiB, a write fails in its midst, as on a disk that is full.
    try (ChildJvm keeper =
        ChildJvm.startWithFullDisk(128, ClipKeeper.class, folder.toString(), "20", "7", "100000")) {
      assertThat(keeper.awaitEnd(30)).containsExactly("READY", "DONE 0");
    }
    assertThat(files()).isZero();
  }

  private ChildJvm keep(int seed) throws IOException {
    return ChildJvm.start(
        Map.of(), ClipKeeper.class, folder.toString(), "1000000", "" + seed, "" + FRAMES);
  }

  private void assertAllWhole() {
    ClipStore store = new ClipStore(folder, 2_000_000);
    for (int number = 0; number < ClipKeeper.CLIPS; number++) {
      Optional<AudioClip> kept = store.get(ClipKeeper.name(number), ClipKeeper.FORMAT);
      assertThat(kept.orElse(ClipKeeper.clip(number, FRAMES)))
          .isEqualTo(ClipKeeper.clip(number, FRAMES));
    }
  }

  private long clips() throws IOException {
    return count(".clip");
  }

  private long files() throws IOException {
    return count("");
  }

  private long count(String ending) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> file.toString().endsWith(ending))
          .count();
    }
  }
}
