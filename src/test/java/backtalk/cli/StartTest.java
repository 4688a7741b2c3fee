package backtalk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.Waiting;
import backtalk.app.TestEnvironment;
import backtalk.audio.AudioClip;
import backtalk.audio.file.WavReader;
import backtalk.audio.sink.AudioSink;
import backtalk.audio.sink.AudioSink.SinkLostException;
import backtalk.audio.sink.FakeSink;
import backtalk.audio.sink.ForwardingSink;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class StartTest {

  /** The short routine from beginning to end. */
  private static short[] whole = {};

  @TempDir private Path folder;
  private TestEnvironment environment;

  @BeforeAll
  static void render(@TempDir Path elsewhere) throws IOException {
    TestEnvironment environment = new TestEnvironment(elsewhere);
    environment.ownRoutine("short.yaml", TestEnvironment.SHORT);
    assertThat(environment.run("render", "short", "-o", "whole.wav")).isZero();
    whole = WavReader.read(environment.path("whole.wav")).samples();
  }

  @BeforeEach
  void environment() throws IOException {
    environment = new TestEnvironment(folder);
    environment.ownRoutine("short.yaml", TestEnvironment.SHORT);
  }

  @Test
  void playsToTheEnd() throws IOException {
    assertThat(environment.run("start", "short")).isZero();
    environment.assertWritten("", "");
    assertThat(Arrays.equals(environment.heard().samples(), whole)).isTrue();
  }

  @Test
  void theDefaultCommandPlaysTheRoutineOfTheConfig() throws IOException {
    environment.config("routine: short\n");
    assertThat(environment.run()).isZero();
    assertThat(Arrays.equals(environment.heard().samples(), whole)).isTrue();
  }

  @Test
  void withoutASoundOutputWritesAFileInstead() throws IOException {
    environment.silent();
    for (String name : new String[] {"short.wav", "short-2.wav", "short-3.wav"}) {
      assertThat(environment.run("short")).isZero();
      environment.assertWritten(
          "There is no sound output. The session is written to a sound file instead: "
              + environment.path(name)
              + "\n",
          "");
      assertThat(Arrays.equals(WavReader.read(environment.path(name)).samples(), whole)).isTrue();
    }
    environment.assertNothingLeftIn(
        environment.path("."), "short.wav", "short-2.wav", "short-3.wav");
  }

  @Test
  void theFileGoesHomeWhenTheWorkingFolderTakesNone() throws IOException {
    Path none = Path.of("/proc/self");
    environment.silent().working(none);
    environment.with("XDG_DATA_HOME", folder.resolve("data").toString());
    assertThat(environment.run("short")).isZero();
    assertThat(environment.out())
        .endsWith(" instead: " + environment.home().resolve("short.wav") + "\n");
    assertThat(environment.home().resolve("short.wav")).isNotEmptyFile();

    Files.delete(environment.home().resolve("short.wav"));
    Files.delete(environment.home());
    assertThat(environment.run("short")).isZero();
    assertThat(environment.out()).endsWith(" instead: " + folder.resolve("short.wav") + "\n");
  }

  /**
   * Types a key when so much has been played. From then until it has worked, sound takes time as it
   * does on speakers: else all of it would be over first.
   */
  private static final class Typist extends ForwardingSink {

    private final PipedOutputStream keys;
    private final String typed;
    private int left = 16_000;
    private boolean obeyed;

    Typist(AudioSink sink, PipedOutputStream keys, String typed) {
      super(sink);
      this.keys = keys;
      this.typed = typed;
    }

    @Override
    public void write(short[] block, int count) throws SinkLostException {
      left -= count;
      try {
        if (left <= 0 && left > -count) {
          keys.write(typed.getBytes(StandardCharsets.UTF_8));
          keys.flush();
        } else if (left < 0 && !obeyed) {
          Waiting.letPass(Duration.ofMillis(2));
        }
      } catch (IOException | InterruptedException e) {
        throw new AssertionError(e);
      }
      super.write(block, count);
    }

    @Override
    public long discard() {
      obeyed = true;
      return super.discard();
    }
  }

  private AudioClip heardWhileTyping(String typed, int expectedCode) throws IOException {
    FakeSink sink = new FakeSink(TestEnvironment.FORMAT);
    PipedOutputStream keys = new PipedOutputStream();
    PipedInputStream input = new PipedInputStream(keys);
    ByteArrayOutputStream screen = new ByteArrayOutputStream();
    environment.lookedAtOn(input, screen).speaking(format -> new Typist(sink, keys, typed));
    assertThat(environment.run("start", "short")).isEqualTo(expectedCode);
    environment.assertWritten("", "");
    assertThat(screen.toString(StandardCharsets.UTF_8))
        .contains(" left · space pauses, h help, q ends, + longer, - shorter");
    assertThat(sink.isClosed()).isTrue();
    return sink.captured();
  }

  @Test
  void qEndsItUnlessItIsResumedWithinTenSeconds() throws Exception {
    short[] heard = heardWhileTyping("xq", 130).samples();
    short[] stopped = TestEnvironment.spoken("Stopped. Press space within ten seconds to go on.");
    short[] goodbye = TestEnvironment.spoken("Goodbye.");
    int end =
        heard.length - stopped.length - TestEnvironment.FORMAT.sampleRate() * 10 - goodbye.length;
    assertThat(end).isBetween(16_000, whole.length - 1);
    assertThat(Arrays.equals(heard, 0, end, whole, 0, end)).isTrue();
    assertThat(Arrays.equals(heard, end, end + stopped.length, stopped, 0, stopped.length))
        .isTrue();
    int last = heard.length - goodbye.length;
    assertThat(Arrays.equals(heard, last, heard.length, goodbye, 0, goodbye.length)).isTrue();
  }

  @Test
  void qTwiceEndsItAtOnce() throws Exception {
    short[] heard = heardWhileTyping("qq", 130).samples();
    short[] goodbye = TestEnvironment.spoken("Goodbye.");
    int last = heard.length - goodbye.length;
    assertThat(Arrays.equals(heard, last, heard.length, goodbye, 0, goodbye.length)).isTrue();
    assertThat(heard.length).isLessThan(TestEnvironment.FORMAT.sampleRate() * 10);
  }

  @Test
  void spacePausesAndGoesOnWithTheSentence() throws Exception {
    short[] heard = heardWhileTyping("  ", 0).samples();
    assertThat(heard.length)
        .isGreaterThan(whole.length + TestEnvironment.spoken("Going on.").length);
  }
}
