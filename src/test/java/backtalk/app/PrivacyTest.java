package backtalk.app;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.Waiting;
import backtalk.audio.sink.FakeSink;
import backtalk.listen.embedding.WordFeatures;
import backtalk.listen.taught.TaughtVoice;
import backtalk.listen.taught.TaughtWord;
import backtalk.live.WaitingSink;
import backtalk.setup.FakeEars;
import backtalk.setup.TaughtVoiceFile;
import backtalk.trial.ListenRun;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a microphone hears is not written to any disk. */
@Timeout(60)
class PrivacyTest {

  /** A second of noise that no file has by chance; as few of its bytes as are looked for. */
  private static final short[] SIGNAL = signal();

  private static final int TELLING_FRAMES = 8;

  @TempDir private Path folder;
  private TestEnvironment environment;
  private final FakeEars ears = new FakeEars();

  @BeforeEach
  void environment() throws IOException {
    environment = new TestEnvironment(folder).hearing(ears);
    environment.ownRoutine("short.yaml", TestEnvironment.SHORT);
  }

  private void say() {
    for (int at = 0; at + 160 <= SIGNAL.length; at += 160) {
      ears.source.say(Arrays.copyOfRange(SIGNAL, at, at + 160));
    }
  }

  private static short[] signal() {
    Random random = new Random(11);
    short[] signal = new short[16_000];
    for (int i = 0; i < signal.length; i++) {
      signal[i] = (short) (random.nextInt(20_000) - 10_000);
    }
    return signal;
  }

  /** The files under a folder that hold a part of the signal, in either byte order. */
  private static List<Path> holdingTheSignal(Path where) throws IOException {
    try (Stream<Path> files = Files.walk(where)) {
      return files.filter(Files::isRegularFile).filter(PrivacyTest::holdsTheSignal).toList();
    }
  }

  private static boolean holdsTheSignal(Path file) {
    try {
      String content = latin(Files.readAllBytes(file));
      for (int at = 0; at + TELLING_FRAMES <= SIGNAL.length; at += TELLING_FRAMES) {
        if (content.contains(part(at, ByteOrder.LITTLE_ENDIAN))
            || content.contains(part(at, ByteOrder.BIG_ENDIAN))) {
          return true;
        }
      }
      return false;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String part(int at, ByteOrder order) {
    ByteBuffer bytes = ByteBuffer.allocate(2 * TELLING_FRAMES).order(order);
    for (int i = 0; i < TELLING_FRAMES; i++) {
      bytes.putShort(SIGNAL[at + i]);
    }
    return latin(bytes.array());
  }

  private static String latin(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  @Test
  void aSessionKeepsNothingOfIt() throws Exception {
    environment.speaking(format -> new WaitingSink(new FakeSink(format), this::untilHeard));
    assertThat(environment.run("start", "short")).isZero();
    assertThat(environment.err()).isEmpty();
    assertThat(ears.source.isClosed()).isTrue();
    assertThat(holdingTheSignal(folder)).isEmpty();
  }

  private void untilHeard() {
    // Said again and again: nothing is heard before the ear is ready.
    Waiting.until(
        "a second of it that is heard",
        () -> {
          say();
          return ears.heardBlocks.get() >= 100;
        });
  }

  @Test
  void listeningKeepsNothingOfIt() throws Exception {
    ListenRun.on(environment, this::say, this::isAllHeard, "listen");
    assertThat(holdingTheSignal(folder)).isEmpty();
  }

  @Test
  void whatAVoiceTaughtHoldsNothingOfItsSound() throws Exception {
    TaughtVoiceFile file = new TaughtVoiceFile(environment.environment());
    file.write(new TaughtVoice(List.of(TaughtWord.of("pause", SIGNAL, new WordFeatures()))));
    assertThat(file.read().all()).hasSize(1);
    assertThat(holdingTheSignal(folder)).isEmpty();
  }

  /** And so the search is shown to find it. */
  @Test
  void listeningKeepsWhatItIsAskedToKeep() throws Exception {
    ListenRun.on(environment, this::say, this::isAllHeard, "listen", "--record", "kept.wav");
    assertThat(holdingTheSignal(folder)).containsExactly(environment.path("kept.wav"));
  }

  private boolean isAllHeard(String shown) {
    return ears.source.isReadToTheEnd();
  }
}
