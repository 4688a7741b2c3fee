package backtalk.audio;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EarconsTest {

  @ParameterizedTest
  @ValueSource(ints = {1_000, 8_000, 16_000, 44_100, 48_000})
  void aTickIsShortSoftAndSoundsAtOnce(int rate) {
    AudioClip tick = Earcons.tick(new PcmFormat(rate));

    assertThat(tick.duration()).hasMillis(45);
    assertThat(Math.abs(tick.sample(0))).isPositive();
    assertThat(Loudness.integrated(tick)).isLessThan(-16 - 6);
    assertThat(TruePeak.of(tick)).isLessThan(-1.5 - 6);
    assertThat(Math.abs(tick.sample(tick.frames() - 1))).isLessThan((short) 30);
  }

  @ParameterizedTest
  @ValueSource(ints = {16_000, 48_000})
  void aTickIsHeardWithinItsFirstMilliseconds(int rate) {
    AudioClip tick = Earcons.tick(new PcmFormat(rate));
    AudioClip start = tick.slice(0, rate / 400);

    assertThat(TruePeak.of(start)).isGreaterThan(-30);
  }
}
