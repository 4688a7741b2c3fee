package backtalk.audio.javasound;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import backtalk.audio.PcmFormat;
import backtalk.audio.sink.AudioSink.SinkLostException;
import backtalk.audio.sink.AudioSink.SinkUnavailableException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** A system's sound output that opens one line of ours after the other. */
final class FakeOutput {

  static final PcmFormat FORMAT = new PcmFormat(1_000);

  /** Of silence, after which a device must have played some: one and a half buffers and 60 ms. */
  static final int BLOCKS_TO_BE_BACK = 22;

  static final DeviceTimeouts SHORT =
      new DeviceTimeouts(
          Duration.ofMillis(200),
          Duration.ofMillis(200),
          Duration.ofMillis(50),
          Duration.ofMillis(50));

  /** Where nothing is meant to run out. */
  static final DeviceTimeouts LONG =
      new DeviceTimeouts(
          Duration.ofMinutes(1),
          Duration.ofMinutes(1),
          Duration.ofMinutes(1),
          Duration.ofMillis(50));

  private final Deque<LineOpener> openings = new ArrayDeque<>();

  private final List<Duration> buffers = new ArrayList<>();
  private long nanos;

  /** How long a buffer each line was asked for. */
  List<Duration> buffers() {
    return buffers;
  }

  /** Time goes by. */
  void pass(Duration time) {
    nanos += time.toNanos();
  }

  FakeOutput then(LineOpener opening) {
    openings.add(opening);
    return this;
  }

  FakeOutput then(FakeLine line) {
    return then((format, buffer) -> line);
  }

  JavaSoundSink open(DeviceTimeouts patience) throws SinkUnavailableException {
    return JavaSoundSink.open(
        FORMAT,
        (format, buffer) -> {
          buffers.add(buffer);
          return openings.remove().open(format, buffer);
        },
        patience,
        new DeviceClock(FORMAT.sampleRate(), () -> nanos, () -> nanos / 1_000_000));
  }

  int linesLeft() {
    return openings.size();
  }

  static SinkLostException lossOn(JavaSoundSink sink) {
    return catchThrowableOfType(SinkLostException.class, () -> sink.write(new short[10], 10));
  }

  /** An opening that hangs until the latch lets it go. */
  static LineOpener hangingUntil(CountDownLatch served, FakeLine line) {
    return (format, buffer) -> {
      try {
        served.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      return line;
    };
  }
}
