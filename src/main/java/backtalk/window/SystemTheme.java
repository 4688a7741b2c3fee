package backtalk.window;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Whether the system's windows are dark, as far as it says in time. */
final class SystemTheme {

  /** Longer than a system takes that answers at all; the window waits for it. */
  private static final long PATIENCE_MILLIS = 400;

  private static final int MOST_BYTES = 1000;

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
      return run(WINDOWS).map(answer -> answer.strip().endsWith("0x0")).orElse(false);
    } else if (name.startsWith("mac")) {
      return run(MACOS).map(answer -> answer.strip().equals("Dark")).orElse(false);
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
    try {
      Process process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      try {
        process.getOutputStream().close();
        boolean ended = process.waitFor(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        return ended && process.exitValue() == 0
            ? Optional.of(
                new String(process.getInputStream().readNBytes(MOST_BYTES), StandardCharsets.UTF_8))
            : Optional.empty();
      } finally {
        process.destroyForcibly();
      }
    } catch (IOException e) {
      return Optional.empty(); // no such program here
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}
