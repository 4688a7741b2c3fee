package backtalk.speech.command;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.audio.AudioClip;
import backtalk.audio.PcmFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ClipStoreTest {

  private static final PcmFormat FORMAT = new PcmFormat(16_000);

  @TempDir private Path folder;

  private static AudioClip clip(int seed) {
    Random random = new Random(seed);
    short[] samples = new short[1000 + seed];
    for (int i = 0; i < samples.length; i++) {
      samples[i] = (short) random.nextInt();
    }
    return AudioClip.of(FORMAT, samples);
  }

  private static String name(int number) {
    return String.format(Locale.ROOT, "%064x", number * 0x01000193L);
  }

  private ClipStore store() {
    return new ClipStore(folder.resolve("speech"), 1_000_000);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  @Test
  void givesBackWhatWasKept() throws IOException {
    store().put(name(1), clip(1));

    assertThat(store().get(name(1), FORMAT)).contains(clip(1));
    assertThat(store().get(name(2), FORMAT)).isEmpty();
    assertThat(files()).hasSize(1);
  }

  @Test
  @Timeout(20)
  @DisabledOnOs(OS.WINDOWS)
  void whatHasNoEndIsNoClipAndMakesRoomForOne() throws Exception {
    store().put(name(1), clip(1));
    Path file = files().get(0);
    for (String[] making :
        List.of(
            new String[] {"mkfifo", file.toString()},
            new String[] {"ln", "-s", "/dev/zero", file.toString()},
            new String[] {"truncate", "-s", "300M", file.toString()})) {
      Files.delete(file);
      new ProcessBuilder(making).start().waitFor();

      assertThat(store().get(name(1), FORMAT)).as(making[0]).isEmpty();
      store().put(name(1), clip(1));
      assertThat(store().get(name(1), FORMAT)).as(making[0]).contains(clip(1));
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void nobodyElseMayListen() throws IOException {
    store().put(name(1), clip(1));
    Path file = files().get(0);
    assertThat(rights(file)).isEqualTo("rw-------");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    Files.setPosixFilePermissions(
        folder.resolve("speech"), PosixFilePermissions.fromString("rwxr-xr-x"));

    store().put(name(2), clip(2));

    for (Path kept : files()) {
      assertThat(rights(kept)).isEqualTo("rw-------");
      assertThat(rights(kept.resolveSibling("."))).isEqualTo("rwx------");
    }
    assertThat(rights(folder.resolve("speech"))).isEqualTo("rwx------");
  }

  private static String rights(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  @Test
  void whateverIsDamagedIsNotThere() throws IOException {
    store().put(name(1), clip(1));
    Path file = files().get(0);
    byte[] whole = Files.readAllBytes(file);
    Random random = new Random(3);
    for (int i = 0; i < 200; i++) {
      byte[] damaged = whole.clone();
      if (i % 3 == 0) {
        damaged = java.util.Arrays.copyOf(whole, random.nextInt(whole.length));
      } else {
        damaged[i < 40 ? i / 2 : random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
      }
      Files.write(file, damaged);

      assertThat(store().get(name(1), FORMAT)).isEmpty();
      assertThat(file).doesNotExist();
    }
    store().put(name(1), clip(1));
    assertThat(store().get(name(1), FORMAT)).contains(clip(1));
    assertThat(store().get(name(1), new PcmFormat(24_000))).isEmpty();
  }

  @Test
  void theLongestUnusedGoFirst() throws IOException {
    ClipStore store = new ClipStore(folder, 100_000);
    Instant now = Instant.now();
    for (int i = 0; i < 40; i++) {
      store.put(name(i), clip(i));
      for (Path file : files()) {
        if (file.toString().contains(name(i).substring(2))) {
          Files.setLastModifiedTime(file, FileTime.from(now.minus(Duration.ofHours(100 - i))));
        }
      }
    }
    new ClipStore(folder, 50_000).put(name(100), clip(100));

    long bytes = 0;
    for (Path file : files()) {
      bytes += Files.size(file);
    }
    assertThat(bytes).isBetween(30_000L, 50_000L);
    assertThat(store.get(name(0), FORMAT)).isEmpty();
    assertThat(store.get(name(39), FORMAT)).isPresent();
    assertThat(store.get(name(100), FORMAT)).isPresent();
  }

  @Test
  void whatAKilledProgramLeftIsRemovedInTheEnd() throws IOException {
    Path old = Files.writeString(folder.resolve("a.part"), "half");
    Path fresh = Files.writeString(folder.resolve("b.part"), "half");
    Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofHours(2))));

    new ClipStore(folder, 50_000).put(name(1), clip(1));

    assertThat(old).doesNotExist();
    assertThat(fresh).exists();
  }

  @Test
  void aFolderThatCannotBeWrittenKeepsNothingAndHurtsNobody() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "in the way");
    ClipStore store = new ClipStore(file, 50_000);

    store.put(name(1), clip(1));

    assertThat(store.get(name(1), FORMAT)).isEmpty();
    assertThat(file).hasContent("in the way");
  }

  @Test
  void manyMayUseItAtOnce() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Callable<Boolean>> work = new ArrayList<>();
      for (int thread = 0; thread < 4; thread++) {
        int seed = thread;
        ClipStore store = new ClipStore(folder, 60_000); // each as a process of its own
        work.add(
            () -> {
              Random random = new Random(seed);
              for (int i = 0; i < 300; i++) {
                int number = random.nextInt(40);
                if (random.nextBoolean()) {
                  store.put(name(number), clip(number));
                } else if (!store
                    .get(name(number), FORMAT)
                    .map(clip(number)::equals)
                    .orElse(true)) {
                  return false;
                }
              }
              return true;
            });
      }
      for (var result : threads.invokeAll(work)) {
        assertThat(result.get()).isTrue();
      }
    } finally {
      threads.shutdownNow();
    }
  }
}
