package backtalk.audio.sink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backtalk.audio.PcmFormat;
import backtalk.audio.sink.AudioSink.SinkLostException;
import org.junit.jupiter.api.Test;

class LateSinkTest {

  private static final PcmFormat FORMAT = new PcmFormat(1_000);

  private final FakeSink sink = new FakeSink(FORMAT, 120);
  private final LateSink late = new LateSink(sink, 200);

  @Test
  void whatIsHeardIsWhatWasWrittenLessTheBufferLessTheLatency() throws Exception {
    late.write(new short[1_000], 1_000);

    assertThat(late.unheard()).isEqualTo(120 + 200);
    assertThat(late.discard()).isEqualTo(120 + 200);
  }

  @Test
  void neverMoreThanWasWrittenSinceItWasSilent() throws Exception {
    late.write(new short[1_000], 1_000);
    late.discard();
    late.write(new short[150], 150);
    assertThat(late.discard()).isEqualTo(150);
    late.write(new short[500], 500);
    late.drain();
    assertThat(late.unheard()).isZero();
  }

  @Test
  void aLostDeviceHasNotBeenHeardSoFarBackEither() throws Exception {
    sink.loseAt(600);
    late.write(new short[500], 500);

    assertThatThrownBy(() -> late.write(new short[200], 200))
        .isInstanceOfSatisfying(
            SinkLostException.class, lost -> assertThat(lost.unheardFrames()).isEqualTo(120 + 200));
    assertThat(late.reopen()).isTrue();
  }
}
