package backtalk.listen.echo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backtalk.listen.Room;
import backtalk.listen.TestVoices;
import backtalk.listen.words.Recognizer;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

public class ClapsTest {

  @ParameterizedTest
  @ValueSource(ints = {160, 250, 480})
  void hearsTwoClapsOnceWhenNoThirdFollows(int gapMillis) {
    assertThat(heard(claps(1_000, 1_000 + gapMillis))).containsExactly(130 + gapMillis / 10);
  }

  @Test
  void hearsNothingInOneClapThreeClapsOrClapsTooFarApart() {
    assertThat(heard(claps(1_000))).isEmpty();
    assertThat(heard(claps(1_000, 1_250, 1_500))).isEmpty();
    assertThat(heard(claps(1_000, 1_100))).isEmpty();
    assertThat(heard(claps(1_000, 1_700))).isEmpty();
  }

  @Test
  void hearsNothingInThumps() {
    short[] sound = quiet();
    for (int start : new int[] {16_000, 20_000}) {
      for (int i = 0; i < 1_600; i++) {
        double wave = Math.sin(2 * Math.PI * 80 * i / 16_000.0);
        sound[start + i] = Room.clip(20_000 * Math.exp(-i / 300.0) * wave);
      }
    }
    assertThat(heard(sound)).isEmpty();
  }

  @Test
  void hearsNothingInSpeech() throws Exception {
    assertThat(heard(TestVoices.narration(20))).isEmpty();
  }

  @Test
  void forgetsAClap() {
    Claps claps = new Claps();
    short[] sound = claps(1_000, 1_300);
    for (int block = 0; block < sound.length / 160; block++) {
      if (block == 115) {
        claps.reset();
      }
      assertThat(claps.hear(TestVoices.block(sound, block))).isFalse();
    }
  }

  @Test
  void hearsOnlyBlocksOfTenMilliseconds() {
    assertThatThrownBy(() -> new Claps().hear(new short[10]))
        .hasMessage("a block of the microphone has 10 samples instead of 160");
  }

  /** Three seconds of a quiet room, with claps at these times in milliseconds. */
  public static short[] claps(int... millis) {
    short[] sound = quiet();
    Random random = new Random(5);
    for (int at : millis) {
      for (int i = 0; i < 800; i++) {
        double strength = 15_000 * Math.exp(-i / 60.0);
        sound[at * 16 + i] = Room.clip(random.nextGaussian() * strength);
      }
    }
    return sound;
  }

  private static short[] quiet() {
    short[] sound = new short[3 * Recognizer.SAMPLE_RATE];
    Random random = new Random(4);
    for (int i = 0; i < sound.length; i++) {
      sound[i] = Room.clip(random.nextGaussian() * 8);
    }
    return sound;
  }

  private static List<Integer> heard(short[] sound) {
    Claps claps = new Claps();
    return IntStream.range(0, sound.length / 160)
        .filter(block -> claps.hear(TestVoices.block(sound, block)))
        .boxed()
        .toList();
  }
}
