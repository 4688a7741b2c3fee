package backtalk.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What something costs the thread that does it again and again, and by the clock. */
final class Costs {

  private static final double NANOS_A_MILLISECOND = 1e6;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final List<Double> ofThread = new ArrayList<>();
  private final List<Double> byClock = new ArrayList<>();

  /** When it began. */
  record Clock(long ofThread, long byClock) {}

  Clock begin() {
    return new Clock(THREADS.getCurrentThreadCpuTime(), System.nanoTime());
  }

  void end(Clock begun) {
    ofThread.add((THREADS.getCurrentThreadCpuTime() - begun.ofThread()) / NANOS_A_MILLISECOND);
    byClock.add((System.nanoTime() - begun.byClock()) / NANOS_A_MILLISECOND);
  }

  int count() {
    return ofThread.size();
  }

  /** The cells: the thread's median and worst, and the worst by the clock. */
  String figures() {
    ofThread.sort(null);
    byClock.sort(null);
    return String.join(
        "\t",
        figure(ofThread.get(count() / 2)),
        figure(ofThread.get(count() - 1)),
        figure(byClock.get(count() - 1)));
  }

  static String figure(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
