package backtalk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.app.TestEnvironment;
import backtalk.audio.javasound.Requirements;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.ShortBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The sound that the README lets one hear is what a session sounds like today. Written anew with
 * {@code -Dgolden.update=true}.
 */
@Tag("slow")
class FirstPageSoundTest {

  private static final Path SOUND = Path.of("docs/twenty-seconds.opus");

  private static final double SECONDS = 20;

  @TempDir private Path folder;

  @Test
  void isThatOfASession() throws Exception {
    Requirements.program("ffmpeg", "ffmpeg");
    Requirements.program("flite", "flite");
    TestEnvironment environment = new TestEnvironment(folder).with("PATH", System.getenv("PATH"));
    environment.config(
        """
        voice: flite-rms
        words-seed: 7
        leave-out: [childs-pose, elevated-leg, lumbar-rotation, modified-cobra, piriformis]
        repetitions: {knee-to-chest: 1}
        """);
    assertThat(
            environment.run("render", "six-stretches", "-o", "all.wav", "--timeline", "all.json"))
        .as(environment.err())
        .isZero();
    JsonNode timeline = JsonMapper.shared().readTree(environment.path("all.json").toFile());
    double rate = timeline.get("sampleRate").asInt();
    double from = start(timeline, "Five.") / rate - 1.5;
    Path wav = environment.path("excerpt.wav");
    ffmpeg(
        List.of(
            "-ss", text(from), "-t", text(SECONDS), "-i", path(environment, "all.wav"), "" + wav));

    if (Boolean.getBoolean("golden.update")) {
      Path made = environment.path("excerpt.opus");
      ffmpeg(List.of("-i", "" + wav, "-b:a", "24k", "-map_metadata", "-1", "" + made));
      Files.copy(made, SOUND, StandardCopyOption.REPLACE_EXISTING);
    }
    assertThat(likeness(samples(wav), samples(SOUND))).isGreaterThan(0.9);
  }

  private static long start(JsonNode timeline, String text) {
    for (JsonNode cue : timeline.get("cues")) {
      if (cue.get("text").asString().equals(text)) {
        return cue.get("start").asLong();
      }
    }
    throw new AssertionError(text);
  }

  /** The correlation of two sounds at the best of the small shifts that an encoder makes. */
  private static double likeness(ShortBuffer one, ShortBuffer other) {
    int frames = Math.min(one.limit(), other.limit());
    assertThat(frames / 16_000.0).isGreaterThan(SECONDS - 0.1);
    double best = 0;
    for (int shift = -40; shift <= 40; shift++) {
      double product = 0;
      double energy = 0;
      double otherEnergy = 0;
      for (int i = 40; i < frames - 40; i++) {
        double a = one.get(i);
        double b = other.get(i + shift);
        product += a * b;
        energy += a * a;
        otherEnergy += b * b;
      }
      best = Math.max(best, product / Math.sqrt(energy * otherEnergy));
    }
    return best;
  }

  private ShortBuffer samples(Path sound) throws Exception {
    Path raw = folder.resolve(sound.getFileName() + ".raw");
    ffmpeg(List.of("-i", "" + sound, "-f", "s16le", "-ac", "1", "-ar", "16000", "" + raw));
    return ByteBuffer.wrap(Files.readAllBytes(raw)).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer();
  }

  private void ffmpeg(List<String> arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("ffmpeg", "-nostdin", "-y"));
    command.addAll(arguments);
    Path told = folder.resolve("ffmpeg.log");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(told.toFile()).start();
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(Files.readString(told)).isZero();
  }

  private static String path(TestEnvironment environment, String name) {
    return environment.path(name).toString();
  }

  private static String text(double seconds) {
    return String.format(Locale.ROOT, "%.3f", seconds);
  }
}
