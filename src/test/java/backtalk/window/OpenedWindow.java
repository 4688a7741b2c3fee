package backtalk.window;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Opens the window as the program does, and asks the screen what class it is of. */
final class OpenedWindow {

  private OpenedWindow() {}

  public static void main(String... arguments) throws Exception {
    SessionWindow.open(SessionWindow.Theme.LIGHT, new FakeProgram(), Map.of());
    Process asked =
        new ProcessBuilder("xwininfo", "-root", "-tree").redirectErrorStream(true).start();
    try (InputStream in = asked.getInputStream()) {
      String windows = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      System.out.println(windows);
      boolean named =
          windows
              .lines()
              .anyMatch(
                  line ->
                      line.contains("\"Backtalk\": (")
                          && line.contains("\"" + Application.WM_CLASS + "\")"));
      System.exit(named ? 0 : 1);
    }
  }
}
