package backtalk.routine;

import backtalk.routine.reader.RoutineReader;
import backtalk.yaml.YamlException;
import java.nio.charset.StandardCharsets;

/** Any text as a routine. */
public final class RoutineFuzz {

  private RoutineFuzz() {}

  /** Takes an input. */
  public static void feed(byte[] input) {
    String text = new String(input, StandardCharsets.UTF_8);
    try {
      RoutineReader.readWithWarnings(text, "fuzzed.yaml");
    } catch (YamlException e) {
      if (String.valueOf(e.getMessage()).isBlank() || e.spoken().isBlank()) {
        throw new IllegalStateException("refused without a word", e);
      }
    }
  }
}
