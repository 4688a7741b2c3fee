package backtalk.listen;

import static backtalk.listen.EarSounds.joined;
import static backtalk.listen.EarSounds.noise;
import static backtalk.listen.EarSounds.silence;
import static backtalk.listen.EarSounds.sum;
import static backtalk.listen.EarSounds.vowel;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpeechDetectorTest {

  /** A stretch, and how many milliseconds had been heard when it was handed over. */
  private record Found(int at, int length) {}

  private final SpeechDetector detector = new SpeechDetector();

  @Test
  void cutsAWordOutOfSilence() {
    short[] sound = joined(silence(1_000), vowel(300, 120, 8_000), silence(1_000));

    assertThat(found(sound)).containsExactly(new Found(1_720, 1_040));
  }

  @Test
  void cutsAWordOutOfNoise() {
    short[] sound =
        sum(noise(5_000, 200, 1), joined(silence(3_000), vowel(300, 120, 3_000), silence(1_700)));

    assertThat(found(sound)).containsExactly(new Found(3_720, 1_040));
  }

  @Test
  void tellsSpeechWhileItLasts() {
    hear(joined(silence(1_000), vowel(100, 120, 8_000)));
    assertThat(detector.isSpeech()).isTrue();

    hear(silence(500));
    assertThat(detector.isSpeech()).isFalse();
  }

  @Test
  void keepsTwoWordsTogetherThatAShortPauseParts() {
    short[] word = vowel(300, 120, 8_000);

    assertThat(found(joined(silence(1_000), word, silence(300), word, silence(1_000)))).hasSize(1);
    assertThat(found(joined(silence(1_000), word, silence(600), word, silence(1_000)))).hasSize(2);
  }

  @Test
  void hearsNothingInSteadySound() {
    assertThat(found(silence(20_000))).isEmpty();
    assertThat(found(noise(20_000, 2_000, 2))).isEmpty();
    assertThat(found(sum(noise(20_000, 30, 3), offset(20_000, 9_000)))).isEmpty();
  }

  @Test
  void leavesOutWhatLastsTooLongForACommand() {
    assertThat(found(joined(silence(4_000), vowel(2_700, 120, 8_000), silence(1_000)))).isEmpty();
    assertThat(found(joined(silence(4_000), vowel(2_000, 120, 8_000), silence(1_000)))).hasSize(1);
  }

  @Test
  void leavesOutWhatLastsTooLongAlsoAtTheBeginningOfAStream() {
    assertThat(found(joined(silence(200), vowel(4_000, 120, 8_000), silence(1_000)))).isEmpty();
    assertThat(found(joined(silence(200), vowel(1_500, 120, 8_000), silence(1_000)))).hasSize(1);
  }

  @Test
  void getsUsedToANoiseThatStays() {
    hear(joined(silence(1_000), noise(12_000, 2_000, 6)));
    short[] sound =
        sum(noise(2_000, 2_000, 7), joined(silence(800), vowel(300, 120, 20_000), silence(900)));

    assertThat(detector.isSpeech()).isFalse();
    assertThat(found(sound)).hasSize(1);
  }

  @Test
  void leavesOutAClick() {
    assertThat(found(joined(silence(1_000), vowel(20, 120, 30_000), silence(1_000)))).isEmpty();
  }

  @Test
  void cutsAWordOutOfClippedSound() {
    short[] sound = joined(silence(1_000), vowel(300, 120, 200_000), silence(1_000));

    assertThat(found(sound)).hasSize(1);
  }

  @Test
  void forgetsTheSpeechInHandButNotTheBackground() {
    hear(noise(3_000, 500, 4));
    hear(vowel(200, 120, 8_000));
    detector.reset();

    assertThat(detector.isSpeech()).isFalse();
    assertThat(found(noise(3_000, 500, 5))).isEmpty();
  }

  private List<Found> found(short[] sound) {
    List<Found> found = new ArrayList<>();
    int heard = 0;
    for (short[] block : EarSounds.blocks(sound)) {
      heard += 10;
      Optional<short[]> stretch = detector.hear(block);
      if (stretch.isPresent()) {
        found.add(new Found(heard, stretch.get().length / 16));
      }
    }
    return found;
  }

  private void hear(short[] sound) {
    found(sound);
  }

  private static short[] offset(int millis, int level) {
    short[] samples = silence(millis);
    Arrays.fill(samples, (short) level);
    return samples;
  }
}
