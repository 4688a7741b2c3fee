package backtalk.audio.sink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import backtalk.audio.PcmFormat;
import backtalk.audio.sink.AudioSink.SinkLostException;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class FakeSinkTest {

  private static final PcmFormat FORMAT = new PcmFormat(1_000);

  @Test
  void keepsWhatIsWritten() throws SinkLostException {
    FakeSink sink = new FakeSink(FORMAT);

    sink.write(new short[] {1, 2, 3}, 2);
    sink.write(new short[] {4}, 1);

    assertThat(sink.captured().samples()).containsExactly(1, 2, 4);
    assertThat(sink.accepted()).isEqualTo(3);
  }

  @Test
  void discardDropsExactlyTheUnheard() throws SinkLostException {
    FakeSink sink = new FakeSink(FORMAT, 2);
    sink.write(new short[] {1, 2, 3}, 3);

    assertThat(sink.discard()).isEqualTo(2);
    assertThat(sink.discard()).isZero();

    sink.write(new short[] {2, 3}, 2);
    assertThat(sink.captured().samples()).containsExactly(1, 2, 3);
    assertThat(sink.accepted()).isEqualTo(5);
  }

  @Test
  void isLostAtItsFrameAndComesBackOnDemand() throws SinkLostException {
    FakeSink sink = new FakeSink(FORMAT, 1).loseAt(3).failToReopen(2);
    sink.write(new short[] {1, 2}, 2);

    SinkLostException lost =
        catchThrowableOfType(SinkLostException.class, () -> sink.write(new short[] {3, 4}, 2));

    assertThat(lost.unheardFrames()).isEqualTo(1);
    assertThat(sink.captured().samples()).containsExactly(1);
    assertThat(sink.reopen()).isFalse();
    assertThat(sink.reopen()).isFalse();
    assertThat(sink.reopen()).isTrue();
    sink.write(new short[] {2, 3, 4}, 3);
    assertThat(sink.captured().samples()).containsExactly(1, 2, 3, 4);
  }

  @Test
  void aStalledWriteGoesOnWhenTheStallEnds() throws Exception {
    FakeSink sink = new FakeSink(FORMAT).stallAt(0);
    CompletableFuture<Void> writing =
        CompletableFuture.runAsync(
            () -> {
              try {
                sink.write(new short[] {1}, 1);
              } catch (SinkLostException e) {
                throw new AssertionError(e);
              }
            });

    sink.awaitStall();
    assertThat(sink.accepted()).isZero();
    sink.endStall();
    writing.get();

    assertThat(sink.captured().samples()).containsExactly(1);
  }

  @Test
  void aClosedSinkIsLostForGood() {
    FakeSink sink = new FakeSink(FORMAT);
    sink.close();

    assertThat(catchThrowableOfType(SinkLostException.class, () -> sink.write(new short[1], 1)))
        .isNotNull();
    assertThat(sink.reopen()).isFalse();
  }
}
