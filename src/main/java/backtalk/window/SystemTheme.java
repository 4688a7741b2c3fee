package backtalk.window;

import backtalk.system.SystemProgram;
import backtalk.system.SystemProgram.Result;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Whether the system's windows are dark, as far as it says in time. */
final class SystemTheme {

  /** Longer than a system takes that answers at all; the window waits for it. */
  private static final Duration PATIENCE = Duration.ofMillis(400);

  private static final List<String> PORTAL =
      List.of(
          "gdbus",
          "call",
          "--session",
          "--timeout=1",
          "--dest=org.freedesktop.portal.Desktop",
          "--object-path=/org/freedesktop/portal/desktop",
          "--method=org.freedesktop.portal.Settings.Read",
          "org.freedesktop.appearance",
          "color-scheme");

  private static final List<String> GNOME =
      List.of("gsettings", "get", "org.gnome.desktop.interface", "color-scheme");

  private static final List<String> WINDOWS =
      List.of(
          "reg",
          "query",
          "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize",
          "/v",
          "AppsUseLightTheme");

  private static final List<String> MACOS =
      List.of("defaults", "read", "-g", "AppleInterfaceStyle");

  private SystemTheme() {}

  /**
   * Asks the system, and waits for it for a moment.
   *
   * @param system as Java names it
   */
  static boolean isDark(String system, Map<String, String> environment) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return run(WINDOWS).map(answer -> answer.endsWith("0x0")).orElse(false);
    } else if (name.startsWith("mac")) {
      return run(MACOS).map(answer -> answer.equals("Dark")).orElse(false);
    }
    String gtk = environment.getOrDefault("GTK_THEME", "");
    if (!gtk.isEmpty()) {
      return gtk.toLowerCase(Locale.ROOT).endsWith("dark");
    }
    return run(PORTAL)
        .flatMap(SystemTheme::portal)
        .or(() -> run(GNOME).map(answer -> answer.contains("dark")))
        .orElse(false);
  }

  /** Its answer is {@code (<<uint32 1>>,)}: 1 is dark, 2 is light, 0 is no wish. */
  static Optional<Boolean> portal(String answer) {
    return answer.contains("uint32 1")
        ? Optional.of(true)
        : answer.contains("uint32 2") ? Optional.of(false) : Optional.empty();
  }

  /** What a program says, if it is there and says it in time. */
  private static Optional<String> run(List<String> command) {
    Result result =
        new SystemProgram(Path.of(command.get(0)), PATIENCE)
            .run(command.subList(1, command.size()).toArray(String[]::new));
    return result.isGood() ? Optional.of(result.said()) : Optional.empty();
  }
}
