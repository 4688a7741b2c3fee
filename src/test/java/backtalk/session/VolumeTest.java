package backtalk.session;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.audio.Gain;
import backtalk.script.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VolumeTest {

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.01, 0.05, 0.5, 0.99})
  void whatIsSaidToBeLouderIs(double begun) {
    Volume volume = new Volume(new Gain(begun));
    for (int i = 0; i < 20; i++) {
      double before = volume.gain().factor();
      boolean isSaid = volume.louder() == Answer.Word.LOUDER;
      assertThat(volume.gain().factor() > before).isEqualTo(isSaid).isEqualTo(before < 1);
      if (isSaid) {
        assertThat(volume.gain().factor()).as("heard").isGreaterThan(0.05);
      }
    }
    assertThat(volume.gain()).isEqualTo(Gain.UNITY);
  }

  @Test
  void whatWasRaisedIsNotMadeSilentAgain() {
    Volume volume = new Volume(new Gain(0));
    volume.louder();
    double first = volume.gain().factor();
    assertThat(volume.softer()).isEqualTo(Answer.Word.SOFTEST);
    assertThat(volume.gain().factor()).isEqualTo(first);
  }

  @Test
  void softerTakesBackWhatLouderGave() {
    Volume volume = new Volume(new Gain(0.5));
    volume.louder();
    volume.softer();
    assertThat(volume.gain()).isEqualTo(new Gain(0.5));
  }
}
