package backtalk.audio.file;

import backtalk.audio.PcmFormat;
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
   * @param format of the sound that is wanted
   * @param most how much of it at most
   * @throws IOException if that fails or takes too long; its message is a sentence that says why
   */
  void decode(Path sound, Path wav, PcmFormat format, Duration most, Duration limit)
      throws IOException {
    List<String> arguments = new ArrayList<>(List.of("-i", file(sound), "-map", "0:a:0"));
    arguments.addAll(List.of("-t", Long.toString(most.toSeconds()), "-c:a", "pcm_s16le"));
    arguments.addAll(List.of("-ac", "1", "-ar", Integer.toString(format.sampleRate())));
    arguments.addAll(List.of("-y", "-f", "wav", file(wav)));
    try {
      run(arguments, limit);
    } catch (IOException e) {
      throw new IOException(sound + " cannot be read: " + e.getMessage() + ".", e);
    }
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
    String line = text.substring(text.lastIndexOf('\n') + 1).replaceFirst("\\.$", "");
    return line.substring(0, Math.min(MOST_TOLD, line.length()));
  }
}
