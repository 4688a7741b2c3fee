package backtalk.audio.javasound;

import backtalk.audio.sink.AudioSink;
import backtalk.audio.sink.AudioSink.SinkLostException;
import backtalk.audio.sink.AudioSink.SinkUnavailableException;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * A player in its simplest form, for a process of its own: plays {@link Clicks} on the speakers and
 * prints what happens. Arguments: the number of clicks; "leave" to end at the first loss; "pause"
 * to pause and go on each second.
 */
final class ClickPlayer {

  private static final int BLOCK_FRAMES = Clicks.FORMAT.sampleRate() / 100;

  private final AudioSink sink;
  private final short[] signal;
  private final boolean leaves;
  private final boolean pauses;
  private int position;

  private ClickPlayer(AudioSink sink, short[] signal, boolean leaves, boolean pauses) {
    this.sink = sink;
    this.signal = signal;
    this.leaves = leaves;
    this.pauses = pauses;
  }

  public static void main(String[] args) {
    long launch = System.nanoTime();
    try (AudioSink sink = JavaSoundSink.open(Clicks.FORMAT)) {
      say("OPEN after " + millisecondsSince(launch) + " ms");
      short[] signal = Clicks.signal(Integer.parseInt(args[0]));
      long cpu = cpuNanoseconds();
      long start = System.nanoTime();
      boolean done =
          new ClickPlayer(
                  sink,
                  signal,
                  Arrays.asList(args).contains("leave"),
                  Arrays.asList(args).contains("pause"))
              .play();
      double share = 100.0 * (cpuNanoseconds() - cpu) / (System.nanoTime() - start);
      say((done ? "DONE" : "LEFT") + String.format(Locale.ROOT, " using %.1f %% of a core", share));
      launch = System.nanoTime();
    } catch (SinkUnavailableException e) {
      say("UNAVAILABLE " + e.getMessage());
      return;
    }
    say("CLOSED within " + millisecondsSince(launch) + " ms");
  }

  private boolean play() {
    long lastWrite = System.nanoTime();
    int nextPause = Clicks.FORMAT.sampleRate();
    while (true) {
      try {
        while (position < signal.length) {
          int count = Math.min(BLOCK_FRAMES, signal.length - position);
          lastWrite = System.nanoTime();
          sink.write(Arrays.copyOfRange(signal, position, position + count), count);
          position += count;
          if (pauses && position > nextPause) {
            nextPause += Clicks.FORMAT.sampleRate();
            position -= (int) sink.discard();
          }
        }
        sink.drain();
        return true;
      } catch (SinkLostException e) {
        say("LOST after " + millisecondsSince(lastWrite) + " ms, " + e.getMessage());
        position -= (int) e.unheardFrames();
        if (leaves) {
          return false;
        }
        long loss = System.nanoTime();
        int attempts = 1;
        while (!sink.reopen()) {
          attempts++;
        }
        say("BACK after " + millisecondsSince(loss) + " ms, attempt " + attempts);
      }
    }
  }

  private static void say(String line) {
    System.out.println(line);
  }

  private static long millisecondsSince(long start) {
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
  }

  private static long cpuNanoseconds() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }
}
