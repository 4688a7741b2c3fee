package backtalk.speech.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SurroundingsTest {

  @Test
  void keepNothingThatIsNotNeeded() {
    Map<String, String> environment = new HashMap<>();
    environment.put("Path", "C:\\bin");
    environment.put("SYSTEMROOT", "C:\\Windows");
    environment.put("TMPDIR", "/everybody");
    environment.put("API_TOKEN", "secret");
    environment.put("LD_PRELOAD", "x.so");

    Surroundings.reduce(environment, Path.of("own"));

    assertThat(environment)
        .containsOnly(
            Map.entry("Path", "C:\\bin"),
            Map.entry("SYSTEMROOT", "C:\\Windows"),
            Map.entry("TMPDIR", "own"),
            Map.entry("TEMP", "own"),
            Map.entry("TMP", "own"));
  }
}
