package backtalk.listen.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backtalk.listen.words.Recognizer;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The figures are what the network itself gives, where another program runs it. */
class SpeechEmbeddingTest {

  private static final Offset<Float> NEAR = within(0.15f);

  @Test
  void looksAsTheNetworkDoes() {
    float[][] frames =
        new float[SpeechEmbedding.FRAMES + 2 * SpeechEmbedding.STEP][MelFrames.BANDS];
    for (int t = 0; t < frames.length; t++) {
      for (int band = 0; band < MelFrames.BANDS; band++) {
        frames[t][band] = (float) (5 + 3 * Math.sin(0.1 * t + 0.3 * band));
      }
    }
    float[][] looks = new SpeechEmbedding().of(frames);
    assertThat(looks.length).isEqualTo(3);
    assertThat(looks[0][0]).isCloseTo(-20.929f, NEAR);
    assertThat(looks[0][95]).isCloseTo(32.975f, NEAR);
    assertThat(looks[1][1]).isCloseTo(23.450f, NEAR);
    assertThat(looks[2][0]).isCloseTo(-4.446f, NEAR);
    assertThat(looks[2][47]).isCloseTo(0.866f, NEAR);
  }

  @Test
  void hearsBandsAsTheNetworkWasTaughtWith() {
    short[] tone = new short[Recognizer.SAMPLE_RATE / 10];
    for (int i = 0; i < tone.length; i++) {
      tone[i] =
          (short) Math.round(8_000 * Math.sin(2 * Math.PI * 1_000 * i / Recognizer.SAMPLE_RATE));
    }
    float[][] frames = MelFrames.of(tone);
    assertThat(frames.length).isEqualTo(7);
    assertThat(frames[3][0]).isCloseTo(4.095f, within(0.01f));
    assertThat(frames[3][13]).isCloseTo(12.095f, within(0.01f));
    assertThat(frames[3][14]).isCloseTo(11.114f, within(0.01f));
  }
}
