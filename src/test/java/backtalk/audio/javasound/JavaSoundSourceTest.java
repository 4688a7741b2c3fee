package backtalk.audio.javasound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import backtalk.audio.AudioClip;
import backtalk.audio.AudioSource.SourceLostException;
import backtalk.audio.AudioSource.SourceUnavailableException;
import backtalk.audio.PcmFormat;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(10)
class JavaSoundSourceTest {

  private static final PcmFormat WANTED = new PcmFormat(16_000);

  private final FakeInput line = new FakeInput(tone(16_000, 0));
  private final FakeInput second = new FakeInput(tone(48_000, 0));

  /** A second of 400 Hz at a tenth of the full scale, on top of an offset. */
  private static AudioClip tone(int rate, int offset) {
    short[] samples = new short[rate];
    for (int i = 0; i < rate; i++) {
      samples[i] = (short) (offset + Math.round(3_277 * Math.sin(2 * Math.PI * 400 * i / rate)));
    }
    return AudioClip.of(new PcmFormat(rate), samples);
  }

  private static JavaSoundSource open(double gain, DeviceTimeouts patience, FakeInput... lines)
      throws SourceUnavailableException {
    Deque<FakeInput> openings = new ArrayDeque<>(List.of(lines));
    return JavaSoundSource.open(
        WANTED,
        gain,
        () -> {
          if (openings.isEmpty()) {
            throw new SourceUnavailableException("none left");
          }
          return openings.remove();
        },
        patience);
  }

  private static short[] second(JavaSoundSource source) throws SourceLostException {
    short[] all = new short[16_000];
    short[] block = new short[160];
    for (int at = 0; at < all.length; at += block.length) {
      source.read(block);
      System.arraycopy(block, 0, all, at, block.length);
    }
    return all;
  }

  private static double level(short[] sound) {
    double sum = 0;
    for (int i = sound.length / 2; i < sound.length; i++) {
      sum += sound[i] * (double) sound[i];
    }
    return Math.sqrt(sum / (sound.length - sound.length / 2.0));
  }

  @ParameterizedTest
  @ValueSource(ints = {8_000, 11_025, 16_000, 22_050, 44_100, 48_000, 96_000})
  void givesTheSameWhateverTheDeviceRecords(int rate) throws Exception {
    try (JavaSoundSource source = open(0, FakeOutput.LONG, new FakeInput(tone(rate, 0)))) {
      assertThat(source.format()).isEqualTo(WANTED);
      assertThat(level(second(source))).isCloseTo(3_277 / Math.sqrt(2), within(20.0));
    }
  }

  @Test
  void takesAnOffsetAwayAndMakesLouder() throws Exception {
    try (JavaSoundSource source = open(6.02, FakeOutput.LONG, new FakeInput(tone(44_100, 9_000)))) {
      short[] sound = second(source);
      assertThat(level(sound)).isCloseTo(2 * 3_277 / Math.sqrt(2), within(30.0));
      short[] late = Arrays.copyOfRange(sound, 8_000, 16_000);
      double mean = 0;
      for (short sample : late) {
        mean += sample / (double) late.length;
      }
      assertThat(mean).isCloseTo(0, within(3.0));
    }
  }

  @Test
  void whatIsTooLoudIsCutOffAndSilenceStaysSilence() throws Exception {
    try (JavaSoundSource loud = open(40, FakeOutput.LONG, line);
        JavaSoundSource silent =
            open(40, FakeOutput.LONG, new FakeInput(AudioClip.silence(WANTED, 100)))) {
      assertThat(second(loud)).contains(Short.MAX_VALUE, Short.MIN_VALUE);
      assertThat(second(silent)).containsOnly((short) 0);
    }
  }

  @Test
  void withoutADeviceItSaysWhatToDo() {
    assertThatThrownBy(() -> open(0, FakeOutput.LONG))
        .isInstanceOf(SourceUnavailableException.class)
        .hasMessage("none left");
  }

  @Test
  void aDeviceThatVanishesIsTakenUpAgainEvenIfItIsAnother() throws Exception {
    try (JavaSoundSource source = open(0, FakeOutput.LONG, line, second)) {
      source.read(new short[500]);
      line.vanish();
      assertThatThrownBy(() -> second(source))
          .isInstanceOf(SourceLostException.class)
          .hasMessage(
              "The microphone was interrupted: its device or its service went away, or this"
                  + " computer was suspended.");
      assertThat(line.closed.await(5, TimeUnit.SECONDS)).isTrue();

      assertThat(source.reopen()).isTrue();
      assertThat(level(second(source))).isCloseTo(3_277 / Math.sqrt(2), within(20.0));
    }
    assertThat(second.closed.await(5, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void aDeviceThatHangsIsLostAndLeftBehind() throws Exception {
    JavaSoundSource source = open(0, FakeOutput.SHORT, line);
    line.hang();
    assertThatThrownBy(() -> source.read(new short[160]))
        .isInstanceOf(SourceLostException.class)
        .hasMessage("The microphone is stuck: it delivers no more sound.");
    assertThat(source.reopen()).as("there is no other").isFalse();
    source.close();
    line.revived.countDown();
  }

  @Test
  void closingReleasesAReaderAndIsForGood() throws Exception {
    JavaSoundSource source = open(0, FakeOutput.LONG, line, second);
    line.hang();
    CompletableFuture<Throwable> loss = new CompletableFuture<>();
    Thread reader =
        new Thread(
            () -> {
              try {
                source.read(new short[160]);
              } catch (SourceLostException e) {
                loss.complete(e);
              }
            });
    reader.start();
    source.close();
    assertThat(loss.get(5, TimeUnit.SECONDS)).isInstanceOf(SourceLostException.class);
    Thread.currentThread().interrupt();
    assertThat(source.reopen()).isFalse();
    assertThat(Thread.interrupted()).isTrue();
    line.revived.countDown();
  }
}
