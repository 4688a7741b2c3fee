package backtalk.remind;

import backtalk.system.Home;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How this program is started anew.
 *
 * @param command the program and its first arguments
 */
public record Launcher(List<String> command) {

  /** By its name alone: nothing but the program itself uses its beginning. */
  static final String MAIN = "backtalk.app.Main";

  public Launcher {
    command = List.copyOf(command);
  }

  /** As it was started: by its package, by the script of its folder, or as a Java program. */
  public static Launcher of(Home home) {
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
            MAIN));
  }

  /** The whole command with these arguments. */
  public List<String> with(List<String> arguments) {
    List<String> all = new ArrayList<>(command);
    all.addAll(arguments);
    return all;
  }
}
