package backtalk.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** What the figures were measured on. */
final class Machine {

  private Machine() {}

  static String describe() {
    return String.format(
        Locale.ROOT,
        "%d cores%s, %s %s, Java %s (%s)%s",
        Runtime.getRuntime().availableProcessors(),
        line("/proc/cpuinfo", "model name").map(name -> " of " + name).orElse(""),
        System.getProperty("os.name"),
        System.getProperty("os.version"),
        System.getProperty("java.version"),
        System.getProperty("java.vm.name"),
        load());
  }

  /** How busy the machine is at the moment, where it tells. */
  static String load() {
    return line("/proc/loadavg", "").map(load -> ", load " + load.split(" ", 2)[0]).orElse("");
  }

  private static Optional<String> line(String file, String start) {
    try {
      return Files.readAllLines(Path.of(file)).stream()
          .filter(line -> line.startsWith(start))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst();
    } catch (IOException notLinux) {
      return Optional.empty();
    }
  }
}
