package backtalk.trial;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.app.TestEnvironment;
import backtalk.audio.AudioClip;
import backtalk.audio.PcmFormat;
import backtalk.audio.file.WavReader;
import backtalk.audio.file.WavWriter;
import backtalk.setup.Ears;
import backtalk.setup.FakeEars;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ListenTest {

  private static final String MEASURED =
      "How well commands are understood was measured with synthetic voices only, what is left alone"
          + " on recordings of people; yours may be understood better or worse.\n";

  @TempDir private Path folder;
  private TestEnvironment environment;
  private final FakeEars ears = new FakeEars();

  @BeforeEach
  void environment() throws IOException {
    environment = new TestEnvironment(folder).hearing(ears);
  }

  private void wav(String name, int rate, short[] samples) throws Exception {
    try (WavWriter wav = WavWriter.create(environment.path(name), new PcmFormat(rate), false)) {
      wav.write(samples, samples.length);
      wav.commit();
    }
  }

  @Test
  void tellsWhatIsHeardInAFileAndWhen() throws Exception {
    // No pause at the end: a word that ends with the file is heard too.
    short[] sound = new short[16_000 * 62];
    sound[0] = FakeEars.PAUSE; // an offset at most, for it is the first
    sound[16_000] = FakeEars.PAUSE;
    sound[32_000] = FakeEars.SOFA;
    sound[36_000] = FakeEars.NOISE;
    sound[sound.length - 1] = FakeEars.WHAT_NOW;
    wav("sound.wav", 16_000, sound);
    assertThat(environment.run("listen", "sound.wav")).isZero();
    environment.assertWritten(
        MEASURED
            + "  0:01.0  pause\n"
            + "  0:02.0  sofa (not a command)\n"
            + "  0:02.2  (not a command)\n"
            + "  1:02.0  coach what now (what-now)\n",
        "");
  }

  @Test
  void aFileOfAnotherRateIsHeardForItsWholeLength() throws Exception {
    wav("sound.wav", 44_100, new short[44_100]);
    assertThat(environment.run("listen", "sound.wav")).isZero();
    environment.assertWritten(MEASURED + "Nothing was heard that could be a command.\n", "");
    assertThat(ears.heardBlocks).hasValue(200);
  }

  @Test
  void aBadFileIsRefused() throws IOException {
    assertThat(environment.run("listen", "none.wav")).isEqualTo(2);
    environment.assertWritten(MEASURED, "There is no file " + environment.path("none.wav") + ".\n");
    environment.file("text.wav", "no sound");
    assertThat(environment.run("listen", "text.wav")).isEqualTo(2);
    assertThat(environment.err()).contains("is not in a supported sound format");
    assertThat(environment.run("listen", "text.wav", "--record", "new.wav")).isEqualTo(2);
    environment.assertNothingLeftIn(environment.path("."), "text.wav");
  }

  @Test
  void listsTheMicrophones() throws IOException {
    assertThat(environment.run("listen", "--devices")).isZero();
    environment.assertWritten("default [default]\nHeadset [plughw:1,0]\n", "");
    environment.hearing(Ears.NONE);
    assertThat(environment.run("listen", "--devices")).isZero();
    environment.assertWritten("There is no microphone.\n", "");
  }

  @Test
  void withoutAMicrophoneOrAnEarItSaysSo() throws IOException {
    environment.hearing(Ears.NONE);
    assertThat(environment.run("listen", "--record", "new.wav")).isEqualTo(2);
    environment.assertWritten(MEASURED, "There is no microphone.\n");
    environment.hearing(ears.deaf());
    assertThat(environment.run("listen")).isEqualTo(2);
    assertThat(environment.err()).isEqualTo("The ear cannot be had.\n");
    environment.assertNothingLeftIn(environment.path("."));
  }

  private void say() {
    ears.source.say(FakeEars.PAUSE).say(FakeEars.SOFA);
    for (int i = 0; i < 8; i++) {
      ears.source.say((short) 3_276, (short) -3_276);
    }
  }

  /** The level by the thread that reads, the words by the one that listens, each in its time. */
  private static boolean isShown(String screen) {
    return screen.contains("dB") && screen.contains("sofa (not a command)");
  }

  @Test
  void showsTheLevelAndWhatIsHeard() throws Exception {
    environment.config("mic-gain: 6\nmic-device: headset\n");
    String screen = ListenRun.on(environment, this::say, ListenTest::isShown, "listen");
    assertThat(screen)
        .contains("Listening. Say a command, such as: pause, repeat, longer, what now.")
        .contains("\npause")
        .contains("\nsofa (not a command)")
        .contains(" -32 dB");
    assertThat(ears.opened).isEqualTo("\"headset\" 6.0");
    assertThat(ears.source.isClosed()).isTrue();
    assertThat(environment.out()).isEqualTo(MEASURED);
    environment.assertNothingLeftIn(environment.path("."));
  }

  @Test
  void keepsTheSoundOnlyWhenAskedTo() throws Exception {
    ListenRun.on(
        environment, this::say, shown -> shown.contains("dB"), "listen", "--record", "kept.wav");
    AudioClip kept = WavReader.read(environment.path("kept.wav"));
    assertThat(kept.format()).isEqualTo(new PcmFormat(16_000));
    assertThat(kept.frames()).isEqualTo(1_600);
    assertThat(kept.sample(0)).isEqualTo(FakeEars.PAUSE);
    assertThat(kept.sample(160)).isEqualTo(FakeEars.SOFA);
    assertThat(environment.run("listen", "--record", "kept.wav")).isEqualTo(2);
    assertThat(environment.err())
        .isEqualTo(
            "The file "
                + environment.path("kept.wav")
                + " already exists: use --force to replace it.\n");
    assertThat(Files.size(environment.path("kept.wav"))).isEqualTo(44 + 3_200);
  }
}
