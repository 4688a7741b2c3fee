package backtalk.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** What this thread has cost so far. */
final class Cpu {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private Cpu() {}

  /** Processor time of the current thread: its neighbours' load does not count. */
  static long nanos() {
    return THREADS.getCurrentThreadCpuTime();
  }
}
