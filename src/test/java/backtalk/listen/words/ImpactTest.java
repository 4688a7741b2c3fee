package backtalk.listen.words;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.listen.rig.BodyNoise;
import backtalk.speech.Lexicon;
import backtalk.speech.freetts.FreeTtsEngine;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImpactTest {

  @Test
  void aHeelOnTheFloorIsOne() {
    Random random = new Random(7);
    int found = 0;
    for (int i = 0; i < 30; i++) {
      found += Impact.is(samples(BodyNoise.thump(random))) ? 1 : 0;
    }
    assertThat(found).isGreaterThanOrEqualTo(27);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Pause.", "Back.", "Pain.", "Stop.", "Next.", "Ouch.", "Help.", "Wait."})
  void aWordIsNone(String word) throws Exception {
    short[] said = new FreeTtsEngine(130, 110, Lexicon.empty()).speak(word, 1).samples();
    short[] padded = new short[said.length + 8_000];
    System.arraycopy(said, 0, padded, 4_000, said.length);

    assertThat(Impact.is(padded)).isFalse();
  }

  @Test
  void silenceAndTooLittleSoundAreNone() {
    assertThat(Impact.is(new short[16_000])).isFalse();
    assertThat(Impact.is(new short[100])).isFalse();
    short[] constant = new short[16_000];
    Arrays.fill(constant, (short) 1000);
    assertThat(Impact.is(constant)).isFalse();
  }

  private static short[] samples(float[] wave) {
    short[] samples = new short[wave.length + 8_000];
    for (int i = 0; i < wave.length; i++) {
      samples[4_000 + i] = (short) (wave[i] * 12_000);
    }
    return samples;
  }
}
