package backtalk.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backtalk.app.TestEnvironment;
import backtalk.audio.AudioClip;
import backtalk.audio.sink.AudioSink.SinkLostException;
import backtalk.audio.sink.FakeSink;
import org.junit.jupiter.api.Test;

class ErrorsAloudTest {

  private static final AudioClip CLIP = clip();

  private static AudioClip clip() {
    short[] samples = new short[50_003];
    for (int i = 0; i < samples.length; i++) {
      samples[i] = (short) (i % 30_000 + 1);
    }
    return AudioClip.of(TestEnvironment.FORMAT, samples);
  }

  @Test
  void isHeardWholeWhereADeviceGoesForAMoment() throws Exception {
    FakeSink sink = new FakeSink(TestEnvironment.FORMAT, 1_920).loseAt(20_000).loseAt(41_000);
    ErrorsAloud.play(CLIP, sink);
    sink.drain();
    assertThat(sink.captured()).isEqualTo(CLIP);
  }

  @Test
  void givesUpWhereItDoesNotComeBack() {
    FakeSink gone = new FakeSink(TestEnvironment.FORMAT).loseAt(20_000).failToReopen(1);
    assertThatThrownBy(() -> ErrorsAloud.play(CLIP, gone)).isInstanceOf(SinkLostException.class);
    FakeSink weak = new FakeSink(TestEnvironment.FORMAT);
    for (int frame = 5_000; frame <= 20_000; frame += 5_000) {
      weak.loseAt(frame);
    }
    assertThatThrownBy(() -> ErrorsAloud.play(CLIP, weak)).isInstanceOf(SinkLostException.class);
  }
}
