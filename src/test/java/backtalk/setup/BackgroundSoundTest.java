package backtalk.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import backtalk.app.TestEnvironment;
import backtalk.audio.AudioClip;
import backtalk.audio.Loudness;
import backtalk.audio.PcmFormat;
import backtalk.audio.file.WavReader;
import backtalk.audio.file.WavWriter;
import backtalk.audio.javasound.Requirements;
import backtalk.audio.sink.FakeSink;
import backtalk.live.WaitingSink;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sound of the person's that is heard behind the words. */
@Tag("slow")
class BackgroundSoundTest {

  private static final PcmFormat FILE_FORMAT = new PcmFormat(44_100);

  /** Nobody speaks from there on for some seconds: the person gets down on the knees. */
  private static final int SILENT_SECOND = 18;

  @TempDir private Path folder;
  private TestEnvironment environment;

  @BeforeEach
  void environment() throws IOException {
    environment = new TestEnvironment(folder);
    environment.ownRoutine("short.yaml", TestEnvironment.SHORT);
  }

  private Path rain() throws IOException {
    Path config = Files.createDirectories(environment.config("background: rain.wav\n").getParent());
    Random random = new Random(1);
    short[] noise = new short[7 * FILE_FORMAT.sampleRate()];
    double low = 0;
    for (int i = 0; i < noise.length; i++) {
      low = 0.9 * low + 0.1 * random.nextGaussian();
      noise[i] = (short) (9_000 * low);
    }
    try (WavWriter wav = WavWriter.create(config.resolve("rain.wav"), FILE_FORMAT, false)) {
      wav.write(noise, noise.length);
      wav.commit();
    }
    return config.resolve("rain.wav");
  }

  private void assertHeardBehindTheWords() throws IOException {
    assertThat(environment.run("render", "short", "-o", "a.wav", "--force"))
        .as(environment.err())
        .isZero();
    AudioClip sound = WavReader.read(environment.path("a.wav"));
    int rate = sound.format().sampleRate();
    AudioClip silence = sound.slice(SILENT_SECOND * rate, (SILENT_SECOND + 4) * rate);
    assertThat(Loudness.integrated(silence)).isCloseTo(-36, within(0.7));
  }

  @Test
  void aWavFileBesideTheConfig() throws IOException {
    rain();
    assertHeardBehindTheWords();
  }

  @Test
  void aFileInTheHomeFolder() throws IOException {
    Path home = Files.createDirectories(folder.resolve("home of mine"));
    Files.move(rain(), home.resolve("rain.wav"));
    environment.config("background: ~/rain.wav\n");
    environment.with("HOME", home.toString());
    assertHeardBehindTheWords();
  }

  @Test
  void otherKindsByFfmpeg() throws Exception {
    Requirements.program("ffmpeg", "ffmpeg");
    Path wav = rain();
    for (String kind : List.of("flac", "ogg")) {
      Path file = wav.resolveSibling("rain." + kind);
      Process ffmpeg =
          new ProcessBuilder("ffmpeg", "-loglevel", "error", "-i", wav.toString(), "" + file)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      assertThat(ffmpeg.waitFor(1, TimeUnit.MINUTES)).isTrue();
      environment.with("PATH", System.getenv("PATH"));
      environment.config("background: " + file + "\n");
      assertHeardBehindTheWords();
    }
  }

  /** Nothing that never ends is read, nor anything that would be waited for. */
  @Test
  void isAnOrdinaryFile() throws Exception {
    Requirements.linux();
    Path config = environment.config("background: pipe.wav\n");
    Path pipe = config.resolveSibling("pipe.wav");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    Files.createSymbolicLink(config.resolveSibling("zeros.wav"), Path.of("/dev/zero"));
    Files.createSymbolicLink(config.resolveSibling("zeros.mp3"), Path.of("/dev/zero"));
    for (String name : List.of("pipe.wav", "zeros.wav", "zeros.mp3", "/dev/zero", "/dev")) {
      environment.config("background: " + name + "\n");
      assertThat(environment.run("render", "short", "-o", "a.wav")).isEqualTo(2);
      environment.assertWritten(
          "",
          "The sound behind the words (background) cannot be played. "
              + config.resolveSibling(name)
              + " is not a regular file, but a folder, a pipe or a device. Choose another file, or"
              + " none.\n");
    }
    Files.delete(config.resolveSibling("zeros.wav"));
    Files.delete(config.resolveSibling("zeros.mp3"));
  }

  /** A stand-in for ffmpeg that can decode nothing. */
  private void brokenFfmpeg() throws IOException {
    Path bin = Files.createDirectory(folder.resolve("bin"));
    Path ffmpeg = Files.writeString(bin.resolve("ffmpeg"), "#!/bin/sh\necho Nonsense.\nexit 1\n");
    Files.setPosixFilePermissions(ffmpeg, PosixFilePermissions.fromString("rwx------"));
    environment.with("PATH", bin.toString());
  }

  @Test
  void aFileIsNotWrittenWithoutIt() throws IOException {
    Requirements.linux();
    brokenFfmpeg();
    Path flac = environment.config("background: a.flac\n").resolveSibling("a.flac");
    Files.writeString(flac, "x");
    assertThat(environment.run("render", "short", "-o", "a.wav")).isEqualTo(2);
    environment.assertWritten(
        "",
        "The sound behind the words (background) cannot be played. "
            + flac
            + " cannot be read: ffmpeg says: Nonsense. Choose another file, or none.\n");
    assertThat(environment.path("a.wav")).doesNotExist();
  }

  @Test
  void aSessionGoesOnWithoutIt() throws IOException {
    Requirements.linux();
    brokenFfmpeg();
    Path flac = environment.config("background: a.flac\n").resolveSibling("a.flac");
    Files.writeString(flac, "x");
    String told =
        "The sound behind the words (background) cannot be played. "
            + flac
            + " cannot be read: ffmpeg says: Nonsense. The session goes on without it.\n";
    // The session does not end before that is said.
    environment.speaking(
        format ->
            new WaitingSink(
                new FakeSink(format), () -> await().until(() -> environment.err().contains(told))));
    assertThat(environment.run("start", "short")).as(environment.err()).isZero();
    assertThat(environment.err()).containsOnlyOnce(told);
  }

  @Test
  void whatCannotBePlayedIsNamed() throws IOException {
    Path config = environment.config("background: gone.wav\n");
    Path gone = config.resolveSibling("gone.wav");
    assertThat(environment.run("render", "short", "-o", "a.wav")).isEqualTo(2);
    environment.assertWritten(
        "",
        "The sound behind the words (background) cannot be played. There is no file "
            + gone
            + ". Choose another file, or none.\n");
    environment.with("PATH", folder.toString());
    Path flac = Files.writeString(config.resolveSibling("a.flac"), "x");
    environment.config("background: a.flac\n");
    assertThat(environment.run("render", "short", "-o", "a.wav")).isEqualTo(2);
    assertThat(environment.err())
        .contains(flac + " is no WAV file, and needs the program ffmpeg. Install");
  }
}
