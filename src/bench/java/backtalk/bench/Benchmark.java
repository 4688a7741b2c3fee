package backtalk.bench;

import java.nio.file.Path;

/** One thing that is measured. */
interface Benchmark {

  /** The name that the command line knows it by. */
  String name();

  /** What its figures mean, and how they come about, in a sentence or two. */
  String about();

  /**
   * Measures.
   *
   * @param home the runnable folder of the program
   * @param scratch an empty folder for this benchmark alone
   * @throws org.opentest4j.TestAbortedException if this machine lacks something; its message says
   *     what to install
   */
  Table measure(Path home, Path scratch) throws Exception;
}
