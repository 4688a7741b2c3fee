package backtalk.app;

import backtalk.Waiting;
import backtalk.audio.PcmFormat;
import backtalk.audio.sink.AudioSink.SinkLostException;
import backtalk.audio.sink.FakeSink;
import backtalk.audio.sink.ForwardingSink;
import backtalk.cli.Cli;
import backtalk.setup.Environment;
import backtalk.setup.FakeEars;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/**
 * The program at a real terminal, with speakers that play to nobody, so many times as fast as real
 * ones, and a microphone that hears nothing.
 */
final class TerminalChild {

  private TerminalChild() {}

  public static void main(String... arguments) {
    int times = Integer.parseInt(arguments[0]);
    Environment real = ThisComputer.environment();
    Environment environment =
        new Environment(
            real.in(),
            real.out(),
            real.err(),
            real.variables(),
            real.userFolders(),
            real.home(),
            real.workingFolder(),
            real.spareFolders(),
            real.clock(),
            format -> new PacedSpeakers(format, times),
            real.terminal(),
            real.stages(),
            new FakeEars());
    int code = Cli.run(environment, Arrays.copyOfRange(arguments, 1, arguments.length));
    if (code != Cli.DONE) {
      System.exit(code);
    }
  }

  /** Speakers that take their time. */
  private static final class PacedSpeakers extends ForwardingSink {

    private final long nanosPerFrame;
    private long due = System.nanoTime();

    PacedSpeakers(PcmFormat format, int times) {
      super(new FakeSink(format));
      nanosPerFrame = TimeUnit.SECONDS.toNanos(1) / format.sampleRate() / times;
    }

    @Override
    public void write(short[] block, int count) throws SinkLostException {
      super.write(block, count);
      due = Math.max(due, System.nanoTime()) + count * nanosPerFrame;
      Duration left = Duration.ofNanos(due - System.nanoTime());
      try {
        Waiting.letPass(left.isNegative() ? Duration.ZERO : left);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
