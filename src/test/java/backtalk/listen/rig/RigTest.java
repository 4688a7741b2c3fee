package backtalk.listen.rig;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import backtalk.listen.words.Heard;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an ear is tried with is what it is said to be. */
@Tag("slow")
class RigTest {

  private static final double DB = 0.2;

  @Test
  void noiseHasItsLevelAndItsColour() {
    float[] pink = Noise.pink(Waves.frames(20), new Random(1));
    assertThat(Waves.rms(pink, 0, pink.length)).isCloseTo(0, within(0.01));
    double low = band(pink, 250);
    double high = band(pink, 2000);
    assertThat(low - high).as("power density falls by 3 dB an octave").isCloseTo(9, within(1.5));
  }

  @Test
  void speechLevelLeavesPausesOut() {
    float[] sound = new float[Waves.frames(3)];
    Waves.add(sound, Waves.frames(1), Noise.white(Waves.frames(1), new Random(1)));
    assertThat(Waves.speechLevel(sound)).isCloseTo(0, within(DB));
    assertThat(Waves.speechLevel(Waves.atSpeechLevel(sound, -26))).isCloseTo(-26, within(DB));
    assertThat(Waves.trimmed(sound)).hasSize(Waves.frames(1));
  }

  @Test
  void convolutionIsTheSumOfTheEchoes() {
    float[] sound = Noise.white(5000, new Random(2));
    float[] filter = new float[1300];
    filter[0] = 1;
    filter[1234] = -0.5f;
    float[] result = Convolution.apply(sound, filter);
    for (int i = 0; i < sound.length; i++) {
      float expected = sound[i] - (i < 1234 ? 0 : 0.5f * sound[i - 1234]);
      assertThat(result[i]).isCloseTo(expected, within(1e-4f));
    }
  }

  @Test
  void roomsDieAwayAsLongAsTheySay() {
    for (ShoeboxRoom room :
        List.of(ShoeboxRoom.BEDROOM, ShoeboxRoom.LIVING_ROOM, ShoeboxRoom.BARE_ROOM)) {
      double measured = ShoeboxRoom.measuredDecay(room.response(room.decay()));
      assertThat(measured).as(room.name()).isBetween(room.decay() * 0.7, room.decay() * 1.5);
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.02, 0.2})
  void echoComesLateAndThenSlips(double delay) {
    EchoPath path = new EchoPath(delay, -6);
    assertThat(firstSoundAfter(path, 0)).isCloseTo(delay, within(0.001));
    assertThat(firstSoundAfter(path, 60)).isCloseTo(delay + 0.02 + 0.006, within(0.001));
    assertThat(firstSoundAfter(path, 120)).isCloseTo(delay + 0.012, within(0.001));
  }

  @Test
  void voiceFallsSilentWhenSomebodyTalksOverItAndGoesOn() {
    Hearer.Maker deafUntilLoud =
        (executor, to) ->
            (microphone, played) -> {
              if (microphone[0] > 20_000) {
                to.accept(new Heard.TalkedOver());
              }
              if (microphone[0] > 15_000 && microphone[0] < 20_000) {
                executor.execute(() -> to.accept(new Heard.NotUnderstood("well")));
              }
            };
    float[] voice = new float[1600];
    Arrays.fill(voice, 0.2f);
    EarRun run = new EarRun(deafUntilLoud, new float[160]).speaking(voice, new EchoPath(0.05, -40));
    run.listen(1);
    assertThat(run.isDucked()).isFalse();
    float[] shout = new float[160];
    Arrays.fill(shout, 0.7f);
    run.hear(shout);
    assertThat(run.isDucked()).isTrue();
    run.goOn();
    assertThat(run.isDucked()).isFalse();
    Arrays.fill(shout, 0.5f);
    run.hear(shout);
    assertThat(run.noted())
        .extracting(NotedCommand::frame, NotedCommand::heard)
        .containsExactly(
            tuple(16_160L, new Heard.TalkedOver()),
            tuple(16_320L, new Heard.NotUnderstood("well")));
  }

  /** Plays silence up to a second of the session, one impulse there, and waits for it. */
  private static double firstSoundAfter(EchoPath path, double second) {
    double loudest = 0;
    long at = -1;
    long blocks = Math.round(second * 100) - path.frames() / Waves.BLOCK;
    for (long i = 0; i < blocks; i++) {
      path.pass(new short[Waves.BLOCK]);
    }
    for (int i = 0; i < 30; i++) {
      short[] block = new short[Waves.BLOCK];
      block[0] = i == 0 ? Short.MAX_VALUE : 0;
      float[] heard = path.pass(block);
      for (int k = 0; k < heard.length; k++) {
        if (Math.abs(heard[k]) > loudest) {
          loudest = Math.abs(heard[k]);
          at = (long) i * Waves.BLOCK + k;
        }
      }
    }
    return Waves.seconds(at);
  }

  /** Power near one frequency, in dB. */
  private static double band(float[] wave, double hertz) {
    double sum = 0;
    int size = 4000;
    for (int from = 0; from + size <= wave.length; from += size) {
      double cos = 0;
      double sin = 0;
      for (int i = 0; i < size; i++) {
        double angle = 2 * Math.PI * hertz * Waves.seconds(i);
        cos += wave[from + i] * Math.cos(angle);
        sin += wave[from + i] * Math.sin(angle);
      }
      sum += cos * cos + sin * sin;
    }
    return 10 * Math.log10(sum);
  }
}
