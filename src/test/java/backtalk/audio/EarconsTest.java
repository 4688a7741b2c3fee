package backtalk.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EarconsTest {

  /** Of a session's speech, by {@link Leveller#SPEECH}. */
  private static final double SPEECH_LUFS = -16;

  private static Map<String, AudioClip> all(int rate) {
    PcmFormat format = new PcmFormat(rate);
    Map<String, AudioClip> all = new HashMap<>();
    all.put("hold begins", Earcons.holdBegins(format));
    all.put("hold ends", Earcons.holdEnds(format));
    all.put("switch", Earcons.switchSides(format));
    all.put("paused", Earcons.paused(format));
    all.put("resumed", Earcons.resumed(format));
    all.put("error", Earcons.error(format));
    all.put("left side", Earcons.leftSide(format));
    all.put("right side", Earcons.rightSide(format));
    return all;
  }

  @ParameterizedTest
  @ValueSource(ints = {8_000, 16_000, 22_050, 44_100, 48_000})
  void soundsAreShortSoftAndSoundAtOnceWithoutClicks(int rate) {
    all(rate)
        .forEach(
            (name, sound) -> {
              assertThat(sound.duration()).as(name).isLessThan(Duration.ofMillis(300));
              assertThat(Loudness.loudestBlock(sound))
                  .as(name)
                  .isCloseTo(SPEECH_LUFS - 8, within(0.1));
              assertThat(PeakMeter.truePeak(sound)).as(name).isLessThan(-1.5 - 6);
              assertThat((int) sound.sample(0)).as(name).isNotZero();
              assertThat((int) sound.sample(0)).as(name).isBetween(-600, 600);
              assertThat((int) sound.sample(sound.frames() - 1)).as(name).isBetween(-20, 20);
            });
  }

  @ParameterizedTest
  @ValueSource(ints = {16_000, 48_000})
  void noTwoSoundsAreAlike(int rate) {
    List<AudioClip> sounds = List.copyOf(all(rate).values());
    for (int i = 0; i < sounds.size(); i++) {
      for (int j = 0; j < i; j++) {
        assertThat(likeness(sounds.get(i), sounds.get(j))).isLessThan(0.75);
      }
    }
  }

  /** The part of one sound that is in the other at the same time, 0 to 1. */
  private static double likeness(AudioClip one, AudioClip other) {
    double product = 0;
    double oneSquared = 0;
    double otherSquared = 0;
    for (int i = 0; i < Math.min(one.frames(), other.frames()); i++) {
      product += (double) one.sample(i) * other.sample(i);
      oneSquared += (double) one.sample(i) * one.sample(i);
      otherSquared += (double) other.sample(i) * other.sample(i);
    }
    return Math.abs(product) / Math.sqrt(oneSquared * otherSquared);
  }

  @ParameterizedTest
  @ValueSource(ints = {16_000, 48_000})
  void whatSoundsOftenIsSofterStill(int rate) {
    PcmFormat format = new PcmFormat(rate);
    AudioClip breath = Earcons.breath(true, Duration.ofMillis(2_600), format);

    assertThat(breath.duration()).hasMillis(2_600);
    assertThat(Loudness.loudestBlock(breath)).isLessThan(SPEECH_LUFS - 14);
    assertThat(Loudness.loudestBlock(Earcons.second(format))).isLessThan(SPEECH_LUFS - 18);
    assertThat(Earcons.breath(false, Duration.ofMillis(2_600), format)).isNotEqualTo(breath);
  }

  @ParameterizedTest
  @ValueSource(ints = {1_000, 8_000, 16_000, 44_100, 48_000})
  void aTickIsShortSoftAndSoundsAtOnce(int rate) {
    AudioClip tick = Earcons.tick(new PcmFormat(rate));

    assertThat(tick.duration()).hasMillis(45);
    assertThat(Math.abs(tick.sample(0))).isPositive();
    assertThat(Loudness.integrated(tick)).isLessThan(-16 - 6);
    assertThat(PeakMeter.truePeak(tick)).isLessThan(-1.5 - 6);
    assertThat(Math.abs(tick.sample(tick.frames() - 1))).isLessThan((short) 30);
  }

  @ParameterizedTest
  @ValueSource(ints = {16_000, 48_000})
  void aTickIsHeardWithinItsFirstMilliseconds(int rate) {
    AudioClip tick = Earcons.tick(new PcmFormat(rate));
    AudioClip start = tick.slice(0, rate / 400);

    assertThat(PeakMeter.truePeak(start)).isGreaterThan(-30);
  }
}
