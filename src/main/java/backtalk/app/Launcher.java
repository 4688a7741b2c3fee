package backtalk.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How this program is started anew.
 *
 * @param command the program and its first arguments
 */
record Launcher(List<String> command) {

  Launcher {
    command = List.copyOf(command);
  }

  /** As it was started: by its package, by the script of its folder, or as a Java program. */
  static Launcher of(Home home) {
    String installed = System.getProperty("jpackage.app-path");
    if (installed != null) {
      return new Launcher(List.of(installed));
    }
    Path script = home.folder().resolve("bin").resolve("backtalk");
    if (Files.isExecutable(script)) {
      return new Launcher(List.of(script.toString()));
    }
    return new Launcher(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Dbacktalk.home=" + home.folder(),
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName()));
  }

  /** The whole command with these arguments. */
  List<String> with(List<String> arguments) {
    List<String> all = new ArrayList<>(command);
    all.addAll(arguments);
    return all;
  }
}
