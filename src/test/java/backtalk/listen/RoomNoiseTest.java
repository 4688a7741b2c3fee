package backtalk.listen;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.listen.words.Situation;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoomNoiseTest {

  private final List<short[]> heard = new ArrayList<>();

  private void hear(short... sound) {
    new RoomNoise((noisy, played, situation) -> heard.add(noisy))
        .hear(sound, new short[sound.length], Situation.HOLDING);
  }

  @Test
  void leavesNoPerfectSilenceAndIsTheSameEachTime() {
    hear(new short[160]);
    hear(new short[160]);
    double sum = 0;
    for (short sample : heard.get(0)) {
      sum += sample * sample / 160.0;
    }
    assertThat(Math.sqrt(sum)).isBetween(6.0, 10.0);
    assertThat(heard.get(0)).isEqualTo(heard.get(1));
  }

  @Test
  void loudSoundDoesNotWrapAround() {
    hear(Short.MAX_VALUE, Short.MAX_VALUE, Short.MIN_VALUE, Short.MIN_VALUE);
    assertThat(heard.get(0)[0]).isGreaterThan((short) 32_000);
    assertThat(heard.get(0)[2]).isLessThan((short) -32_000);
  }
}
