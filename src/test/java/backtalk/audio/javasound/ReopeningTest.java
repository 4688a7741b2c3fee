package backtalk.audio.javasound;

import static backtalk.audio.javasound.FakeOutput.SHORT;
import static backtalk.audio.javasound.FakeOutput.lossOn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backtalk.audio.sink.AudioSink.SinkUnavailableException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(10)
class ReopeningTest {

  private final FakeLine line = new FakeLine();
  private final FakeLine second = new FakeLine();

  @Test
  void aClosedSinkIsNeverReopened() throws Exception {
    FakeOutput output = new FakeOutput().then(line).then(second);
    JavaSoundSink sink = output.open(SHORT);
    sink.close();
    sink.close();

    assertThat(lossOn(sink)).isNotNull();
    assertThat(sink.reopen()).isFalse();
    assertThat(output.linesLeft()).isEqualTo(1);
  }

  @Test
  void reopeningTriesAgainAfterAFailure() throws Exception {
    LineOpener failing =
        (format, buffer) -> {
          throw new SinkUnavailableException("still gone");
        };
    JavaSoundSink sink = new FakeOutput().then(line).then(failing).then(second).open(SHORT);
    line.vanish();
    assertThat(lossOn(sink)).isNotNull();

    assertThat(sink.reopen()).isFalse();
    assertThat(sink.reopen()).isTrue();
    sink.close();
  }

  @Test
  void anOpeningThatHangsIsWaitedForAndNotRepeated() throws Exception {
    CountDownLatch served = new CountDownLatch(1);
    JavaSoundSink sink =
        new FakeOutput().then(line).then(FakeOutput.hangingUntil(served, second)).open(SHORT);
    line.vanish();
    assertThat(lossOn(sink)).isNotNull();

    assertThat(sink.reopen()).isFalse();
    assertThat(sink.reopen()).isFalse();
    served.countDown();
    assertThat(sink.reopen()).isTrue();
    sink.write(new short[10], 10);
    assertThat(second.events()).hasSize(FakeOutput.BLOCKS_TO_BE_BACK + 1).containsOnly("write 10");
    sink.close();
  }

  /** As one does that is asleep: a line of it can be had at any time. */
  @Test
  void aDeviceThatTakesNothingIsBackWhenItPlays() throws Exception {
    FakeOutput output = new FakeOutput().then(line).then(second);
    JavaSoundSink sink = output.open(SHORT);
    line.meanwhile(() -> output.pass(Duration.ofMillis(10)));
    sink.write(new short[10], 10);
    line.hang();
    second.hang();
    assertThat(lossOn(sink)).hasMessage("The sound output is stuck: it takes no more sound.");

    output.pass(Duration.ofSeconds(6));
    assertThat(sink.reopen()).isFalse();
    output.pass(Duration.ofSeconds(6));
    assertThat(sink.reopen()).isFalse();
    second.revived.countDown();
    assertThat(sink.reopen()).isTrue();
    assertThat(sink.silence()).as("all of it").isEqualTo(Duration.ofSeconds(12));
    sink.close();
    line.revived.countDown();
  }

  @Test
  void aDeviceThatGoesAgainAtOnceIsNotBack() throws Exception {
    FakeLine third = new FakeLine();
    FakeOutput output = new FakeOutput().then(line).then(second).then(third);
    JavaSoundSink sink = output.open(SHORT);
    line.vanish();
    second.vanish();
    assertThat(lossOn(sink)).isNotNull();

    assertThat(sink.reopen()).isFalse();
    assertThat(second.closed.await(5, TimeUnit.SECONDS)).isTrue();
    assertThat(sink.reopen()).isTrue();
    assertThat(third.events()).hasSize(FakeOutput.BLOCKS_TO_BE_BACK);
    sink.close();
  }

  @Test
  void aLineThatOpensAfterTheSinkWasClosedIsClosedToo() throws Exception {
    CountDownLatch served = new CountDownLatch(1);
    JavaSoundSink sink =
        new FakeOutput().then(line).then(FakeOutput.hangingUntil(served, second)).open(SHORT);
    line.vanish();
    assertThat(lossOn(sink)).isNotNull();
    assertThat(sink.reopen()).isFalse();

    sink.close();
    served.countDown();

    assertThat(second.closed.await(5, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void aSystemThatHangsWhileOpeningIsUnavailable() {
    CountDownLatch served = new CountDownLatch(1);

    assertThatThrownBy(
            () -> new FakeOutput().then(FakeOutput.hangingUntil(served, line)).open(SHORT))
        .isInstanceOf(SinkUnavailableException.class)
        .hasMessage(
            "The sound output does not respond: the system's sound service is stuck. Restart that"
                + " service, or log out and in, then start again.");
    served.countDown();
  }

  @Test
  void anUncheckedFailureToOpenIsUnavailable() {
    LineOpener failing =
        (format, buffer) -> {
          throw new IllegalStateException("a driver's own");
        };
    assertThatThrownBy(() -> new FakeOutput().then(failing).open(SHORT))
        .isInstanceOf(SinkUnavailableException.class)
        .hasMessageStartingWith("There is no sound output: ");
  }
}
