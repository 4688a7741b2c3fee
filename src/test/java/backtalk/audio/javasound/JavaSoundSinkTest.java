package backtalk.audio.javasound;

import static backtalk.audio.javasound.FakeOutput.LONG;
import static backtalk.audio.javasound.FakeOutput.SHORT;
import static backtalk.audio.javasound.FakeOutput.lossOn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backtalk.audio.sink.AudioSink.SinkLostException;
import backtalk.audio.sink.AudioSink.SinkUnavailableException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(10)
class JavaSoundSinkTest {

  /** The device's buffer, and the 40 ms that a server may swallow at the start of a stream. */
  private static final long UNCERTAIN = FakeLine.BUFFER_FRAMES + 40;

  private final FakeLine line = new FakeLine();
  private final FakeLine second = new FakeLine();

  private JavaSoundSink open(DeviceTimeouts patience) throws SinkUnavailableException {
    return new FakeOutput().then(line).then(second).open(patience);
  }

  @Test
  void writesDiscardsAndDrainsInOrder() throws Exception {
    JavaSoundSink sink = open(LONG);

    sink.write(new short[10], 7);
    sink.discard();
    sink.write(new short[10], 10);
    sink.drain();
    sink.close();

    assertThat(line.closed.await(5, TimeUnit.SECONDS)).isTrue();
    assertThat(line.events()).containsExactly("write 7", "silence", "write 10", "drain", "close");
  }

  @Test
  void atMostTheBufferIsUnheardAndNeverMoreThanWasWritten() throws Exception {
    JavaSoundSink sink = open(LONG);

    sink.write(new short[30], 30);
    assertThat(sink.unheard()).isEqualTo(30);
    assertThat(sink.discard()).isEqualTo(30);
    assertThat(sink.discard()).isZero();

    sink.write(new short[500], 500);
    assertThat(sink.unheard()).isEqualTo(UNCERTAIN);
    sink.drain();
    assertThat(sink.unheard()).isZero();
    sink.close();
  }

  @Test
  void aBlockShorterThanTheCountIsTheCallersMistake() throws Exception {
    try (JavaSoundSink sink = open(LONG)) {
      assertThatThrownBy(() -> sink.write(new short[10], 11))
          .isInstanceOf(IndexOutOfBoundsException.class);
    }
  }

  /** Nothing that can be waited for, as a lost device can: the session has to end in words. */
  @Test
  void whatIsNoTroubleOfTheDeviceIsThrown() throws Exception {
    OutOfMemoryError error = new OutOfMemoryError("Java heap space");
    JavaSoundSink sink = open(LONG);
    sink.write(new short[10], 10);
    line.fail(error);
    assertThatThrownBy(() -> sink.write(new short[10], 10)).isSameAs(error);
    assertThatThrownBy(sink::drain).isSameAs(error);
    sink.close();
    assertThat(line.closed.await(5, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void norIsItTakenForADeviceThatMayComeBack() throws Exception {
    OutOfMemoryError error = new OutOfMemoryError("Java heap space");
    JavaSoundSink sink =
        new FakeOutput()
            .then(line)
            .then(
                (format, buffer) -> {
                  throw error;
                })
            .open(LONG);
    line.vanish();
    assertThat(lossOn(sink)).isNotNull();
    assertThatThrownBy(sink::reopen).isSameAs(error);
    sink.close();
  }

  @Test
  void aShortWriteIsALossAndReopeningGetsANewLine() throws Exception {
    JavaSoundSink sink = open(LONG);
    sink.write(new short[500], 500);
    line.vanish();

    SinkLostException lost = lossOn(sink);

    assertThat(lost)
        .hasMessage(
            "The sound output was interrupted: its device or its service went away, or this"
                + " computer was suspended.");
    assertThat(lost.unheardFrames()).isEqualTo(UNCERTAIN);
    assertThat(lossOn(sink).unheardFrames()).as("told once").isZero();
    assertThat(line.closed.await(5, TimeUnit.SECONDS)).isTrue();

    assertThat(sink.reopen()).isTrue();
    sink.write(new short[10], 10);
    assertThat(second.events()).hasSize(FakeOutput.BLOCKS_TO_BE_BACK + 1).containsOnly("write 10");
    sink.close();
  }

  @Test
  void aWriteThatHangsIsALossAndTheLineIsLeftBehind() throws Exception {
    JavaSoundSink sink = open(SHORT);
    sink.write(new short[20], 20);
    line.hang();

    SinkLostException lost = lossOn(sink);

    assertThat(lost).hasMessage("The sound output is stuck: it takes no more sound.");
    assertThat(lost.unheardFrames()).isEqualTo(20);
    assertThat(sink.reopen()).isTrue();
    sink.write(new short[10], 10);
    sink.close();
    line.revived.countDown();
  }

  @Test
  void discardingAndDrainingOnALineThatHangsComesBack() throws Exception {
    JavaSoundSink sink = open(SHORT);
    sink.write(new short[20], 20);
    line.hang();

    assertThat(sink.discard()).isEqualTo(20);
    assertThat(lossOn(sink).unheardFrames()).as("discarded before").isZero();
    assertThat(sink.reopen()).isTrue();
    second.hang();
    assertThatThrownBy(sink::drain).isInstanceOf(SinkLostException.class);
    sink.close();
    line.revived.countDown();
    second.revived.countDown();
  }

  @Test
  void closingReleasesAWriterThatWaits() throws Exception {
    JavaSoundSink sink = open(LONG);
    line.hang();
    CompletableFuture<SinkLostException> writing =
        CompletableFuture.supplyAsync(() -> lossOn(sink));
    assertThat(line.hanging.await(5, TimeUnit.SECONDS)).isTrue();

    sink.close();

    assertThat(writing.get(5, TimeUnit.SECONDS)).isNotNull();
    assertThat(line.closed.await(5, TimeUnit.SECONDS)).isTrue();
    line.revived.countDown();
  }

  @Test
  void anInterruptIsKeptAndNothingWrittenIsLost() throws Exception {
    JavaSoundSink sink = open(LONG);
    Thread.currentThread().interrupt();

    sink.write(new short[10], 10);
    assertThat(Thread.currentThread().isInterrupted()).isTrue();
    line.vanish();
    assertThat(lossOn(sink)).isNotNull();
    assertThat(sink.reopen()).isFalse();

    assertThat(Thread.interrupted()).isTrue();
    assertThat(line.events()).startsWith("write 10", "write 10");
    sink.close();
  }

  @Test
  void soundThatIsTakenTooFastIsALossAndTheNextLineHasMoreRoom() throws Exception {
    FakeOutput output = new FakeOutput().then(line).then(second);
    JavaSoundSink sink = output.open(LONG);
    line.meanwhile(() -> output.pass(Duration.ofMillis(10)));
    for (int i = 0; i < 100; i++) {
      sink.write(new short[10], 10);
    }
    line.meanwhile(() -> {});
    long uncertain = sink.unheard();
    assertThat(uncertain).isBetween(UNCERTAIN, UNCERTAIN + 20);

    int rushed = 0;
    Optional<SinkLostException> lost = Optional.empty();
    while (lost.isEmpty()) {
      lost = Optional.ofNullable(lossOn(sink));
      rushed += 10;
    }

    assertThat(lost.get())
        .hasMessage("The computer cannot keep up: the sound was interrupted for a moment.");
    assertThat(lost.get().unheardFrames()).isGreaterThanOrEqualTo(UNCERTAIN + rushed);
    assertThat(sink.reopen()).isTrue();
    assertThat(output.buffers()).containsExactly(Duration.ofMillis(120), Duration.ofMillis(250));
  }

  @Test
  void aStopIsTheSilenceFromTheLastBlockInTimeToTheNextLine() throws Exception {
    FakeOutput output = new FakeOutput().then(line).then(second);
    JavaSoundSink sink = output.open(LONG);
    line.meanwhile(() -> output.pass(Duration.ofMillis(10)));
    for (int i = 0; i < 100; i++) {
      sink.write(new short[10], 10);
    }
    line.meanwhile(() -> {});
    output.pass(Duration.ofSeconds(30));

    assertThat(lossOn(sink)).isNotNull();
    output.pass(Duration.ofMillis(30));
    assertThat(sink.reopen()).isTrue();
    assertThat(sink.silence()).isEqualTo(Duration.ofMillis(30_030));
  }

  /** A program that stood still for a moment: the device has played meanwhile what it had. */
  @Test
  void afterAShortStopOnlyWhatTheLineStillHasIsUnheard() throws Exception {
    FakeOutput output = new FakeOutput().then(line).then(second);
    JavaSoundSink sink = output.open(LONG);
    line.meanwhile(() -> output.pass(Duration.ofMillis(10)));
    for (int i = 0; i < 100; i++) {
      sink.write(new short[10], 10);
    }
    line.meanwhile(() -> {});
    line.keeps(30);
    output.pass(Duration.ofMillis(200));

    assertThat(lossOn(sink).unheardFrames()).isEqualTo(30 + 40 + 10);
  }

  /** The block that was being written when it broke was not written, to who goes back. */
  @Test
  void aLineThatBreaksAtItsBeginningIsGoneBackToItsBeginning() throws Exception {
    FakeOutput output = new FakeOutput().then(line).then(second);
    JavaSoundSink sink = output.open(LONG);
    line.meanwhile(() -> output.pass(Duration.ofMillis(10)));
    sink.write(new short[10], 10);
    sink.write(new short[10], 10);
    output.pass(Duration.ofSeconds(1));

    assertThat(lossOn(sink).unheardFrames()).isEqualTo(20);
  }
}
