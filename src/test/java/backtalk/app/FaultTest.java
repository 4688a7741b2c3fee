package backtalk.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import backtalk.Waiting;
import backtalk.audio.AudioSource;
import backtalk.audio.AudioSource.SourceUnavailableException;
import backtalk.audio.PcmFormat;
import backtalk.audio.javasound.AlsaFileRig;
import backtalk.audio.javasound.ChildJvm;
import backtalk.audio.javasound.Requirements;
import backtalk.audio.sink.FakeSink;
import backtalk.config.Config;
import backtalk.listen.Hearing;
import backtalk.listen.taught.TaughtVoice;
import backtalk.listen.words.Heard;
import backtalk.live.WaitingSink;
import backtalk.setup.Ears;
import backtalk.setup.FakeEars;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever breaks, the person hears that it is over, and reads what to do. */
@Timeout(180)
class FaultTest {

  private static final int SECONDS = 60;
  private static final String OUT_OF_MEMORY =
      "Backtalk has run out of memory: Java heap space. Start it again; if that does not help, give"
          + " it more: set BACKTALK_JAVA_OPTIONS to -Xmx1g.";

  @TempDir private Path folder;
  private TestEnvironment environment;

  @BeforeEach
  void environment() throws IOException {
    environment = new TestEnvironment(folder);
    environment.ownRoutine("short.yaml", TestEnvironment.SHORT);
    environment.config("voice: kevin16\nwords-seed: 1\n");
  }

  private static Stream<Arguments> faults() {
    return Stream.of(
        arguments(
            new OutOfMemoryError("Java heap space"),
            OUT_OF_MEMORY,
            "The program has run out of memory, and the session cannot go on. Please start it"
                + " again."),
        arguments(
            new NoClassDefFoundError("some/Thing"),
            "A part of Backtalk is missing or damaged: java.lang.NoClassDefFoundError: some/Thing."
                + " Reinstall it.",
            "A part of the program is missing or damaged, and the session cannot go on. Please"
                + " install Backtalk again."),
        arguments(
            new StackOverflowError(),
            "Something went wrong in Backtalk itself: java.lang.StackOverflowError. Start it again;"
                + " if that does not help, please report it, and say what you were doing.",
            "Something went wrong in the program, and the session cannot go on. Please start it"
                + " again."));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void anErrorWhilePlayingIsToldAndHeard(Error error, String written, String spoken)
      throws Exception {
    FakeSink first = new FakeSink(TestEnvironment.FORMAT);
    environment.speakingFirst(
        format ->
            new WaitingSink(
                first,
                () -> {
                  throw error;
                }));
    assertThat(environment.run("start", "short")).isEqualTo(1);
    assertThat(first.isClosed()).isTrue();
    environment.assertWritten("", written + "\n");
    environment.assertHeard(spoken);
  }

  @ParameterizedTest
  @MethodSource("faults")
  void anErrorAtTheStartIsToldAndHeard(Error error, String written, String spoken)
      throws Exception {
    environment.speakingFirst(
        format -> {
          throw error;
        });
    assertThat(environment.run("start", "short")).isEqualTo(1);
    environment.assertWritten("", written + "\n");
    environment.assertHeard(spoken);
  }

  /** As Java does where closing something after an Error runs into the same one. */
  @Test
  void whatAnotherExceptionCoversIsTold() {
    IllegalStateException covering =
        new IllegalStateException(
            "closing failed",
            new IllegalArgumentException(new OutOfMemoryError("Java heap space")));
    environment.speakingFirst(
        format -> {
          throw covering;
        });
    assertThat(environment.run("start", "short")).isEqualTo(1);
    environment.assertWritten("", OUT_OF_MEMORY + "\n");
  }

  @Test
  void whereNoSessionWasWantedItIsWrittenOnly() {
    environment.hearing(new FailingEars(new FakeEars(), false));
    assertThat(environment.run("listen")).isEqualTo(1);
    assertThat(environment.err()).isEqualTo(OUT_OF_MEMORY + "\n");
    environment.assertNothingHeard();
  }

  @Test
  void aSessionThatGoesDeafSaysSo() throws Exception {
    FakeEars ears = new FakeEars();
    environment.hearing(new FailingEars(ears, true));
    String deaf =
        "Listening stopped, because something went wrong in Backtalk itself:"
            + " java.lang.OutOfMemoryError: Java heap space. The session goes on without spoken"
            + " commands.\n";
    environment.speaking(
        format -> new WaitingSink(new FakeSink(format), () -> talkUntilWritten(deaf, ears)));
    assertThat(environment.run("start", "short")).isZero();
    assertThat(environment.err()).contains(deaf);
  }

  private void talkUntilWritten(String text, FakeEars ears) {
    Waiting.until(
        "what is written of deafness",
        () -> {
          if (ears.source.isReadToTheEnd()) {
            ears.source.say((short) 1);
          }
          return environment.err().contains(text);
        });
  }

  /** Ears that run out of memory: when they are opened, or with the first that they hear. */
  private record FailingEars(FakeEars ears, boolean opens) implements Ears {

    @Override
    public AudioSource microphone(PcmFormat format, String device, double gain)
        throws SourceUnavailableException {
      if (!opens) {
        throw new OutOfMemoryError("Java heap space");
      }
      return ears.microphone(format, device, gain);
    }

    @Override
    public List<String> devices() {
      return ears.devices();
    }

    @Override
    public Hearing ear(
        Config config, TaughtVoice taught, Executor recognition, Consumer<Heard> to) {
      return (sound, played, situation) -> {
        throw new OutOfMemoryError("Java heap space");
      };
    }
  }

  /** The whole program, without one of the jars that it needs for a session. */
  @Tag("slow")
  @ParameterizedTest
  @ValueSource(strings = {"picocli", "snakeyaml-engine"})
  void aJarThatIsMissingIsToldAndHeard(String jar) throws Exception {
    AlsaFileRig rig = new AlsaFileRig(folder);
    List<String> lines = fail(rig, List.of("-cp", classPathWithout(jar)));
    assertThat(lines).hasSize(1);
    assertThat(lines.get(0))
        .startsWith("A part of Backtalk is missing or damaged: java.lang.NoClassDefFoundError: ")
        .endsWith(". Reinstall it.");
    assertEndsWith(
        TestEnvironment.spokenError(
            "A part of the program is missing or damaged, and the session cannot go on. Please"
                + " install Backtalk again."),
        rig.captured());
  }

  /** What only the journal needs costs the journal alone. */
  @Tag("slow")
  @Test
  void withoutAJournalTheSessionIsPlayed() throws Exception {
    AlsaFileRig rig = new AlsaFileRig(folder);
    assertThat(run(0, rig, List.of("-cp", classPathWithout("jackson-databind"))))
        .singleElement()
        .asString()
        .startsWith("The journal in ")
        .endsWith(" The session goes on, but may be missing in your history.");
    assertThat(rig.captured().length).isGreaterThan(20 * TestEnvironment.FORMAT.sampleRate());
  }

  /** Holds and sides are told by sounds; the screen says why. */
  @Tag("slow")
  @Test
  void withoutAVoiceTheSessionIsLedBySounds() throws Exception {
    AlsaFileRig rig = new AlsaFileRig(folder);
    List<String> lines = run(0, rig, List.of("-cp", classPathWithout("freetts")));
    assertThat(lines)
        .singleElement()
        .asString()
        .startsWith(
            "No voice can speak: small sounds lead you instead. A part of Backtalk is missing or"
                + " damaged: java.lang.NoClassDefFoundError: ")
        .endsWith(". Reinstall it.");
    assertThat(rig.captured().length).isGreaterThan(20 * TestEnvironment.FORMAT.sampleRate());
  }

  private static String classPathWithout(String jar) {
    List<String> all = List.of(ChildJvm.classPath().split(File.pathSeparator));
    List<String> others =
        all.stream()
            .filter(part -> !part.matches(".*[/\\\\]" + jar + "-[0-9][^/\\\\]*\\.jar"))
            .toList();
    assertThat(others).as("class path without " + jar).hasSize(all.size() - 1);
    return others.stream().collect(Collectors.joining(File.pathSeparator));
  }

  /** So little that not even the voice can be loaded: a sound and a text are left. */
  @Tag("slow")
  @Test
  void tooLittleMemoryIsToldAndHeard() throws Exception {
    AlsaFileRig rig = new AlsaFileRig(folder);
    assertThat(fail(rig, List.of("-XX:+UseSerialGC", "-Xmx14m"))).containsExactly(OUT_OF_MEMORY);
    assertEndsWith(TestEnvironment.errorSound(), rig.captured());
  }

  private List<String> fail(AlsaFileRig rig, List<String> options) throws Exception {
    return run(1, rig, options);
  }

  private List<String> run(int code, AlsaFileRig rig, List<String> options) throws Exception {
    Requirements.linux();
    Map<String, String> variables = variables(folder, rig);
    try (ChildJvm child = ChildJvm.startWith(options, variables, Main.class, "start", "short")) {
      assertThat(child.awaitExit(SECONDS)).as(child.lines().toString()).isEqualTo(code);
      return child.lines();
    }
  }

  /** What a process needs that is to live in a folder and play to a rig. */
  static Map<String, String> variables(Path folder, AlsaFileRig rig) {
    Map<String, String> variables = new HashMap<>(rig.environment());
    variables.put("XDG_CONFIG_HOME", folder.resolve("config").toString());
    variables.put("XDG_DATA_HOME", folder.resolve("data").toString());
    variables.put("XDG_CACHE_HOME", folder.resolve("cache").toString());
    variables.put("XDG_RUNTIME_DIR", folder.resolve("run").toString());
    variables.put("BACKTALK_CONFIG", "");
    return variables;
  }

  static void assertEndsWith(short[] expected, short[] heard) {
    int from = heard.length - expected.length;
    assertThat(from).as("frames before what should be heard").isNotNegative();
    assertThat(Arrays.mismatch(Arrays.copyOfRange(heard, from, heard.length), expected))
        .as("the first frame that differs")
        .isEqualTo(-1);
  }

  /** The thread of an extra, as the window or the keys. */
  @Tag("slow")
  @Test
  void aPartThatEndsIsToldInWords() throws Exception {
    try (ChildJvm child = ChildJvm.start(Map.of(), FailingPart.class)) {
      assertThat(child.awaitEnd(SECONDS))
          .last()
          .isEqualTo(
              "Backtalk continues without one of its parts (terminal). A part of Backtalk is"
                  + " missing or damaged: java.lang.NoClassDefFoundError: some/Thing. Reinstall"
                  + " it.");
    }
  }

  /** The program, on one of whose threads something is missing. */
  static final class FailingPart {

    private FailingPart() {}

    public static void main(String... arguments) throws InterruptedException {
      Main.main("--version");
      Thread part =
          new Thread(
              () -> {
                throw new NoClassDefFoundError("some/Thing");
              },
              "terminal");
      part.start();
      part.join();
    }
  }
}
