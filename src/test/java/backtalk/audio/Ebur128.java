package backtalk.audio;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.audio.javasound.Requirements;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What ffmpeg's meter says of a sound.
 *
 * @param lufs integrated loudness
 * @param truePeak in dBTP
 */
public record Ebur128(double lufs, double truePeak) {

  /** Skips the test without ffmpeg, except in CI. */
  public static void needed() {
    Requirements.program("ffmpeg", "ffmpeg");
  }

  /** Measures a clip, through a file in a folder. */
  public static Ebur128 of(AudioClip clip, Path folder) throws IOException, InterruptedException {
    Path raw = folder.resolve("clip.raw");
    ByteBuffer bytes = ByteBuffer.allocate(2 * clip.frames()).order(ByteOrder.LITTLE_ENDIAN);
    for (short sample : clip.samples()) {
      bytes.putShort(sample);
    }
    Files.write(raw, bytes.array());
    Process ffmpeg =
        new ProcessBuilder(
                List.of(
                    "ffmpeg",
                    "-nostdin",
                    "-hide_banner",
                    "-f",
                    "s16le",
                    "-ar",
                    Integer.toString(clip.format().sampleRate()),
                    "-ac",
                    "1",
                    "-i",
                    raw.toString(),
                    "-af",
                    "ebur128=peak=true",
                    "-f",
                    "null",
                    "-"))
            .redirectErrorStream(true)
            .start();
    String output = new String(ffmpeg.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(ffmpeg.waitFor()).as(output).isZero();
    String summary = output.substring(output.lastIndexOf("Summary:"));
    return new Ebur128(
        figure(summary, "I:\\s+(\\S+) LUFS"), figure(summary, "Peak:\\s+(\\S+) dBFS"));
  }

  private static double figure(String summary, String regex) {
    Matcher matcher = Pattern.compile(regex).matcher(summary);
    assertThat(matcher.find()).as(summary).isTrue();
    return Double.parseDouble(matcher.group(1));
  }
}
