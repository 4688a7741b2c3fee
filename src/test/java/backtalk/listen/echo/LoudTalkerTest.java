package backtalk.listen.echo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backtalk.listen.Room;
import backtalk.listen.TestVoices;
import backtalk.listen.words.Recognizer;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LoudTalkerTest {

  private static final int SECONDS = 26;
  private static final int RATE = Recognizer.SAMPLE_RATE;

  private static short[] played = new short[0];

  @BeforeAll
  static void speak() throws Exception {
    played = TestVoices.narration(SECONDS);
  }

  static Stream<Room> rooms() {
    return Stream.of(
        new Room(20, -10, 0.2, 0, 0),
        new Room(80, 0, 0.4, 100, 10),
        new Room(200, 6, 0.5, -100, 10),
        new Room(120, -30, 0.4, 100, 7));
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void neverTakesTheProgramsOwnVoiceForSomebodyElse(Room room) {
    assertThat(found(room.echo(played))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void findsWhoTalksAsLoudlyAsTheEchoWithin150Milliseconds(Room room) throws Exception {
    short[] microphone = room.echo(played);
    double gain = Math.pow(10, Math.max(-10, room.gain()) / 20);
    for (int second = 15; second < SECONDS - 4; second += 5) {
      TestVoices.mix(microphone, TestVoices.other("Longer"), second * RATE, gain);
    }
    List<Integer> found = found(microphone);
    for (int second = 15; second < SECONDS - 4; second += 5) {
      int said = second * 100;
      assertThat(found).as("said at %s", second).anyMatch(at -> at > said && at <= said + 15);
    }
  }

  @Test
  void knowsTheDelay() {
    LoudTalker talker = new LoudTalker();
    short[] microphone = new Room(150, -6, 0.3, 0, 0).echo(played);
    for (int block = 0; block < 1_000; block++) {
      talker.hear(TestVoices.block(microphone, block), TestVoices.block(played, block));
    }
    assertThat(talker.model().delay()).isBetween(14, 16);
  }

  @Test
  void saysNothingUntilItHasLearntTheRoom() {
    short[] microphone = new Room(80, 0, 0.4, 0, 0).echo(played);
    addNoise(microphone, RATE, 3 * RATE / 2, 8_000);
    assertThat(found(microphone)).isEmpty();
  }

  @Test
  void isNotFooledByAMicrophoneThatHearsNothingButWhatIsPlayed() {
    assertThat(found(played)).isEmpty();
  }

  @Test
  void isNotFooledByAClippedMicrophone() {
    assertThat(found(new Room(60, 25, 0.3, 0, 0).echo(played))).isEmpty();
  }

  @Test
  void isNotFooledByAMicrophoneThatIsSwitchedOnLater() {
    short[] microphone = new Room(60, 0, 0.3, 0, 0).echo(played);
    for (int i = 0; i < 20 * RATE; i++) {
      microphone[i] = 0;
    }
    assertThat(found(microphone)).isEmpty();
    assertThat(found(new short[played.length])).isEmpty();
  }

  @Test
  void isNotFooledBySteadyNoise() {
    short[] microphone = new Room(60, -10, 0.3, 0, 0).echo(played);
    addNoise(microphone, 0, microphone.length, 1_000);
    assertThat(found(microphone)).isEmpty();
  }

  @Test
  void hearsOnlyBlocksOfTenMilliseconds() {
    LoudTalker talker = new LoudTalker();
    assertThatThrownBy(() -> talker.hear(new short[160], new short[80]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a block of what is played has 80 samples instead of 160");
  }

  private static void addNoise(short[] sound, int from, int to, double strength) {
    Random random = new Random(3);
    for (int i = from; i < to; i++) {
      sound[i] = Room.clip(sound[i] + random.nextGaussian() * strength);
    }
  }

  private static List<Integer> found(short[] microphone) {
    LoudTalker talker = new LoudTalker();
    return IntStream.range(0, played.length / LoudTalker.BLOCK)
        .filter(
            block ->
                talker.hear(TestVoices.block(microphone, block), TestVoices.block(played, block)))
        .boxed()
        .toList();
  }
}
