package backtalk.bench;

/** This process's heap. */
final class Heap {

  private static final double BYTES_A_MEGABYTE = 1024.0 * 1024;

  private Heap() {}

  /** What is in use after a collection, in MB. */
  static double usedMegabytes() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) / BYTES_A_MEGABYTE;
  }
}
