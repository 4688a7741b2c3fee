package backtalk.speech.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;

/**
 * What a program says on standard error, to its end, made the one line that tells a person most:
 * the last that speaks of an error, or the last at all. A traceback has its reason there, and
 * before the usage of a program stands what was wrong with it.
 */
final class Complaint implements Callable<String> {

  private static final int KEPT = 8192;
  private static final int MOST_CHARACTERS = 200;

  /** What colours a terminal. */
  private static final Pattern ESCAPES = Pattern.compile("\u001b\\[[0-9;]*[A-Za-z]");

  private static final Pattern LETTERS = Pattern.compile("\\p{L}{2}");
  private static final Pattern ERROR =
      Pattern.compile(
          "error|exception|fail|fatal|cannot|can't|could not|unable|no such|not found|invalid"
              + "|unknown|missing|what\\(\\)",
          Pattern.CASE_INSENSITIVE);

  private final InputStream stream;

  Complaint(InputStream stream) {
    this.stream = stream;
  }

  /** A colon and the line; nothing where the program said nothing. */
  @Override
  public String call() throws IOException {
    byte[] last = new byte[0];
    for (byte[] more = stream.readNBytes(KEPT); more.length > 0; more = stream.readNBytes(KEPT)) {
      byte[] both = Arrays.copyOf(last, last.length + more.length);
      System.arraycopy(more, 0, both, last.length, more.length);
      last = Arrays.copyOfRange(both, Math.max(0, both.length - KEPT), both.length);
    }
    String line = line(new String(last, StandardCharsets.UTF_8));
    return line.isEmpty() ? "" : ": " + line;
  }

  static String line(String said) {
    List<String> lines =
        ESCAPES
            .matcher(said)
            .replaceAll("")
            .lines()
            .map(line -> line.replaceAll("[\\p{Cntrl}\\s]+", " ").strip())
            .filter(line -> LETTERS.matcher(line).find())
            .toList();
    String line =
        lines.stream()
            .filter(any -> ERROR.matcher(any).find())
            .reduce((before, after) -> after)
            .or(() -> lines.stream().reduce((before, after) -> after))
            .orElse("");
    return line.length() <= MOST_CHARACTERS
        ? line
        : line.substring(0, MOST_CHARACTERS).strip() + " …";
  }
}
