package backtalk.audio.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The system's ffmpeg, which reads and writes the sound files that Java does not know. It is given
 * an argument list, never a shell; what takes too long is ended.
 *
 * @param program where it is
 */
public record Ffmpeg(Path program) {

  /** What to do where it is missing. */
  public static final String INSTALL =
      "Install ffmpeg: \"sudo apt install ffmpeg\" on Debian and Ubuntu, \"brew install ffmpeg\" on"
          + " macOS, \"winget install ffmpeg\" on Windows.";

  private static final int MOST_TOLD = 300;

  /**
   * Decodes a sound file to WAV.
   *
   * @throws IOException if that fails or takes too long; its message says why
   */
  public void decode(Path sound, Path wav, Duration limit) throws IOException {
    run(
        List.of(
            "-i",
            file(sound),
            "-map",
            "0:a:0",
            "-c:a",
            "pcm_s16le",
            "-ac",
            "1",
            "-y",
            "-f",
            "wav",
            file(wav)),
        limit);
  }

  /** Encodes a WAV file, with tags, into a file that is there. */
  void encode(Path wav, Path metadata, Encoding encoding, Path into, Duration limit)
      throws IOException {
    List<String> arguments = new ArrayList<>(List.of("-i", file(wav), "-f", "ffmetadata"));
    arguments.addAll(List.of("-i", file(metadata), "-map", "0:a", "-map_metadata", "1"));
    arguments.addAll(List.of("-map_chapters", "1"));
    arguments.addAll(encoding.options());
    arguments.addAll(List.of("-y", "-f", encoding.format(), file(into)));
    run(arguments, limit);
  }

  /** No name is taken for an option, or for the address of something elsewhere. */
  private static String file(Path path) {
    return "file:" + path.toAbsolutePath();
  }

  private void run(List<String> arguments, Duration limit) throws IOException {
    List<String> command = new ArrayList<>(List.of(program.toString(), "-nostdin", "-hide_banner"));
    command.addAll(List.of("-loglevel", "error"));
    command.addAll(arguments);
    Path told = Files.createTempFile("backtalk-", ".txt");
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(told.toFile())
              .redirectInput(ProcessBuilder.Redirect.PIPE)
              .start();
      process.getOutputStream().close();
      if (!waitFor(process, limit)) {
        throw new IOException("ffmpeg took longer than " + limit.toSeconds() + " seconds");
      }
      if (process.exitValue() != 0) {
        throw new IOException("ffmpeg says: " + lastLine(told));
      }
    } finally {
      Files.deleteIfExists(told);
    }
  }

  private static boolean waitFor(Process process, Duration limit) throws IOException {
    try {
      return process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } finally {
      process.destroyForcibly();
    }
  }

  private static String lastLine(Path told) throws IOException {
    String text = new String(Files.readAllBytes(told), StandardCharsets.UTF_8).strip();
    String line = text.substring(text.lastIndexOf('\n') + 1);
    return line.substring(0, Math.min(MOST_TOLD, line.length()));
  }
}
