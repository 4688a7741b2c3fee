package backtalk.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Our meter beside ffmpeg's ebur128, to the tenth that ffmpeg shows. */
class LoudnessAgainstFfmpegTest {

  @TempDir Path folder;

  @BeforeAll
  static void findFfmpeg() {
    boolean found =
        Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
            .anyMatch(place -> Files.isExecutable(Path.of(place, "ffmpeg")));
    if (System.getenv().getOrDefault("CI", "").equals("true")) {
      assertThat(found).as("ffmpeg is on the PATH").isTrue();
    }
    assumeTrue(found, "skipped: ffmpeg, whose meter ours is compared with, is not on the PATH");
  }

  static Stream<AudioClip> sounds() {
    AudioClip babble = TestSounds.babble(48_000, 8);
    return Stream.of(
        TestSounds.sine(48_000, 997, 0.5, 5, 0),
        TestSounds.sine(48_000, 80, 0.9, 5, 0),
        TestSounds.sine(16_000, 3_000, 0.2, 5, 1),
        babble,
        TestSounds.babble(16_000, 8),
        Leveller.SPEECH.level(babble));
  }

  @ParameterizedTest
  @MethodSource("sounds")
  void agrees(AudioClip clip) throws IOException, InterruptedException {
    String summary = ebur128(clip);

    assertThat(Loudness.integrated(clip))
        .isCloseTo(figure(summary, "I:\\s+(\\S+) LUFS"), within(0.11));
    assertThat(TruePeak.of(clip)).isCloseTo(figure(summary, "Peak:\\s+(\\S+) dBFS"), within(0.3));
  }

  private String ebur128(AudioClip clip) throws IOException, InterruptedException {
    Path raw = folder.resolve("clip.raw");
    ByteBuffer bytes = ByteBuffer.allocate(2 * clip.frames()).order(ByteOrder.LITTLE_ENDIAN);
    for (short sample : clip.samples()) {
      bytes.putShort(sample);
    }
    Files.copy(new ByteArrayInputStream(bytes.array()), raw);
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
    return output.substring(output.lastIndexOf("Summary:"));
  }

  private static double figure(String summary, String regex) {
    Matcher matcher = Pattern.compile(regex).matcher(summary);
    assertThat(matcher.find()).as(summary).isTrue();
    return Double.parseDouble(matcher.group(1));
  }
}
