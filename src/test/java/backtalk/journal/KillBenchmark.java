package backtalk.journal;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The long form of {@link KillTest}, with a number of kills and a seed:
 *
 * <pre>
 * mvn -q test-compile exec:exec -Dexec.classpathScope=test -Dexec.executable=java \
 *     -Dexec.args="-cp %classpath backtalk.journal.KillBenchmark 200 1"
 * </pre>
 */
final class KillBenchmark {

  private KillBenchmark() {}

  public static void main(String... arguments) throws Exception {
    int kills = Integer.parseInt(arguments[0]);
    long seed = Long.parseLong(arguments[1]);
    Path folder = Files.createTempDirectory("backtalk-journal");
    System.out.println(kills + " kills: " + KillTrial.run(folder, kills, seed) + " in " + folder);
  }
}
