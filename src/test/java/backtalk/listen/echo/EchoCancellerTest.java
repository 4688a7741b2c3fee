package backtalk.listen.echo;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.listen.EarSounds;
import backtalk.listen.Room;
import backtalk.listen.TestVoices;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class EchoCancellerTest {

  private static final int SECONDS = 14;
  private static final int LEARNT = 1_000;
  private static final Room ROOM = new Room(80, 0, 0.3, 100, 0);

  private static short[] played = new short[0];

  @BeforeAll
  static void speak() throws Exception {
    played = TestVoices.narration(SECONDS);
  }

  @Test
  void takesTheEchoAwayThoughTheClocksDiffer() {
    short[] echo = ROOM.echo(played);
    assertThat(decibelsLess(echo, clean(echo), LEARNT, 100 * SECONDS)).isGreaterThan(15);
  }

  @Test
  void findsTheEchoAgainWhenPlaybackSlips() {
    short[] echo = new Room(80, 0, 0.3, 0, 10).echo(played);
    assertThat(decibelsLess(echo, clean(echo), 1_100, 100 * SECONDS)).isGreaterThan(10);
  }

  @Test
  void leavesTheMicrophoneAloneWhileNothingIsPlayed() {
    short[] heard = EarSounds.noise(100, 1_000, 1);
    EchoCanceller canceller = new EchoCanceller();
    for (short[] block : EarSounds.blocks(heard)) {
      assertThat(canceller.hear(block, new short[block.length], 0)).isEqualTo(block);
    }
    assertThat(EarSounds.joined(canceller.since(5).toArray(short[][]::new)))
        .isEqualTo(
            EarSounds.joined(EarSounds.blocks(heard).subList(5, 10).toArray(short[][]::new)));
  }

  @Test
  void givesWhatWasSaidOverTheEchoAgainWithoutIt() throws Exception {
    short[] echo = ROOM.echo(played);
    short[] both = echo.clone();
    short[] word = TestVoices.other("Pause");
    TestVoices.mix(both, word, LEARNT * 160, 1);
    EchoCanceller canceller = new EchoCanceller();
    int end = LEARNT + 30;
    for (int block = 0; block < end; block++) {
      if (block == LEARNT + 15) {
        canceller.freeze();
      }
      canceller.hear(TestVoices.block(both, block), TestVoices.block(played, block), 8);
    }
    List<short[]> again = canceller.since(30);
    assertThat(again).hasSize(30);
    double wrong = 1;
    double right = 1;
    for (int i = 0; i < 30 * 160 && i < word.length; i++) {
      wrong += Math.pow(again.get(i / 160)[i % 160] - word[i], 2);
      right += Math.pow(word[i], 2);
    }
    assertThat(10 * Math.log10(right / wrong)).isGreaterThan(8);
  }

  private static short[] clean(short[] microphone) {
    EchoCanceller canceller = new EchoCanceller();
    short[] all = new short[microphone.length];
    for (int block = 0; block < microphone.length / 160; block++) {
      short[] clean =
          canceller.hear(TestVoices.block(microphone, block), TestVoices.block(played, block), 8);
      System.arraycopy(clean, 0, all, block * 160, 160);
    }
    return all;
  }

  private static double decibelsLess(short[] before, short[] after, int from, int to) {
    double first = 1;
    double second = 1;
    for (int i = from * 160; i < to * 160; i++) {
      first += before[i] * before[i];
      second += after[i] * after[i];
    }
    return 10 * Math.log10(first / second);
  }
}
