package backtalk.routine.reader;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A routine with one mistake in it.
 *
 * @param text the routine
 * @param edit what was made of which line
 * @param message what is said of it
 * @param foundBySchema whether the JSON Schema can find the mistake too
 */
record BadRoutine(String text, String edit, String message, boolean foundBySchema) {

  private static final Pattern BLANK_LINES = Pattern.compile("\n\n+");

  /** The routine that is spoilt. */
  static final String GOOD =
      """
      format: 1
      id: mine
      name: My stretches
      stretches:
        - id: knee
          name: Knee to chest
          position: supine
          set-up:
            - Lift your {side} leg.
            - say: Wrap both arms around it.
              time: 5s
          hold: 20s
          sides: each
          repeat: 2
          rest: 5s
        - id: cobra
          name: Modified cobra
          position: prone
          set-up:
            - Bend your elbows.
          hold: 10s
      """;

  static List<BadRoutine> all() throws IOException {
    try (InputStream in =
        requireNonNull(BadRoutine.class.getResourceAsStream("bad-routines.txt"))) {
      return BLANK_LINES
          .splitAsStream(new String(in.readAllBytes(), StandardCharsets.UTF_8))
          .filter(block -> !block.startsWith("#"))
          .map(block -> parse(block.lines().toList()))
          .toList();
    }
  }

  private static BadRoutine parse(List<String> lines) {
    String good = lines.get(0).substring(2).translateEscapes();
    String bad = lines.get(1).substring(2).translateEscapes();
    if (!GOOD.contains(good)) {
      throw new IllegalStateException("the good routine has no " + good);
    }
    String text =
        GOOD.substring(0, GOOD.indexOf(good))
            + bad
            + GOOD.substring(GOOD.indexOf(good) + good.length());
    List<String> message =
        lines.subList(2, lines.size()).stream()
            .map(line -> line.substring(2))
            .map(line -> line.startsWith("my.yaml") ? line : "my.yaml, " + line)
            .toList();
    String edit = lines.get(0) + " " + lines.get(1);
    return new BadRoutine(text, edit, String.join("\n", message), lines.get(1).startsWith("*"));
  }

  @Override
  public String toString() {
    return edit;
  }
}
