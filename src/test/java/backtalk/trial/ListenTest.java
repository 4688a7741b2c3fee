package backtalk.trial;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.app.TestWorld;
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
      "How well commands are understood was measured with synthetic voices only; yours may be"
          + " understood better or worse.\n";

  @TempDir private Path folder;
  private TestWorld world;
  private final FakeEars ears = new FakeEars();

  @BeforeEach
  void world() throws IOException {
    world = new TestWorld(folder).hearing(ears);
  }

  private void wav(String name, int rate, short[] samples) throws Exception {
    try (WavWriter wav = WavWriter.create(world.path(name), new PcmFormat(rate), false)) {
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
    assertThat(world.run("listen", "sound.wav")).isZero();
    world.assertWritten(
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
    assertThat(world.run("listen", "sound.wav")).isZero();
    world.assertWritten(MEASURED + "Nothing was heard that could be a command.\n", "");
    assertThat(ears.heardBlocks).hasValue(200);
  }

  @Test
  void aBadFileIsRefused() throws IOException {
    assertThat(world.run("listen", "none.wav")).isEqualTo(2);
    world.assertWritten(MEASURED, "There is no file " + world.path("none.wav") + ".\n");
    world.file("text.wav", "no sound");
    assertThat(world.run("listen", "text.wav")).isEqualTo(2);
    assertThat(world.err()).contains("is not a sound file of a known kind");
    assertThat(world.run("listen", "text.wav", "--record", "new.wav")).isEqualTo(2);
    world.assertNothingLeftIn(world.path("."), "text.wav");
  }

  @Test
  void listsTheMicrophones() throws IOException {
    assertThat(world.run("listen", "--devices")).isZero();
    world.assertWritten("default [default]\nHeadset [plughw:1,0]\n", "");
    world.hearing(Ears.NONE);
    assertThat(world.run("listen", "--devices")).isZero();
    world.assertWritten("There is no microphone.\n", "");
  }

  @Test
  void withoutAMicrophoneOrAnEarItSaysSo() throws IOException {
    world.hearing(Ears.NONE);
    assertThat(world.run("listen", "--record", "new.wav")).isEqualTo(2);
    world.assertWritten(MEASURED, "There is no microphone.\n");
    world.hearing(ears.deaf());
    assertThat(world.run("listen")).isEqualTo(2);
    assertThat(world.err()).isEqualTo("The ear cannot be had.\n");
    world.assertNothingLeftIn(world.path("."));
  }

  private void say() {
    ears.source.say(FakeEars.PAUSE).say(FakeEars.SOFA);
    for (int i = 0; i < 8; i++) {
      ears.source.say((short) 3_276, (short) -3_276);
    }
  }

  @Test
  void showsTheLevelAndWhatIsHeard() throws Exception {
    world.config("mic-gain: 6\nmic-device: headset\n");
    String screen = ListenRun.on(world, this::say, shown -> shown.contains("dB"), "listen");
    assertThat(screen)
        .contains("Listening. Say a command, such as: pause, repeat, longer, what now.")
        .contains("\npause")
        .contains("\nsofa (not a command)")
        .contains(" -32 dB");
    assertThat(ears.opened).isEqualTo("\"headset\" 6.0");
    assertThat(ears.source.isClosed()).isTrue();
    assertThat(world.out()).isEqualTo(MEASURED);
    world.assertNothingLeftIn(world.path("."));
  }

  @Test
  void keepsTheSoundOnlyWhenAskedTo() throws Exception {
    ListenRun.on(world, this::say, shown -> shown.contains("dB"), "listen", "--record", "kept.wav");
    AudioClip kept = WavReader.read(world.path("kept.wav"));
    assertThat(kept.format()).isEqualTo(new PcmFormat(16_000));
    assertThat(kept.frames()).isEqualTo(1_600);
    assertThat(kept.sample(0)).isEqualTo(FakeEars.PAUSE);
    assertThat(kept.sample(160)).isEqualTo(FakeEars.SOFA);
    assertThat(world.run("listen", "--record", "kept.wav")).isEqualTo(2);
    assertThat(world.err())
        .isEqualTo(
            "The file " + world.path("kept.wav") + " exists already: --force replaces it.\n");
    assertThat(Files.size(world.path("kept.wav"))).isEqualTo(44 + 3_200);
  }
}
