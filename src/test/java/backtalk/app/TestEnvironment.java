package backtalk.app;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.audio.AudioClip;
import backtalk.audio.Earcons;
import backtalk.audio.PcmFormat;
import backtalk.audio.sink.AudioSink;
import backtalk.audio.sink.AudioSink.SinkUnavailableException;
import backtalk.audio.sink.FakeSink;
import backtalk.cli.Cli;
import backtalk.setup.Ears;
import backtalk.setup.Environment;
import backtalk.setup.Voices;
import backtalk.speech.Lexicon;
import backtalk.speech.Speaker;
import backtalk.speech.SpeechException;
import backtalk.speech.command.Programs;
import backtalk.speech.command.WaitingCredit;
import backtalk.speech.freetts.FreeTtsEngine;
import backtalk.system.Home;
import backtalk.system.UserFolders;
import backtalk.terminal.PlainStage;
import backtalk.terminal.TerminalStage;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.DumbTerminal;

/**
 * A computer of its own for each test: folders in a temporary one, speakers that keep what they
 * play, and a standing clock.
 */
public final class TestEnvironment {

  public static final PcmFormat FORMAT = new PcmFormat(16_000);

  /** The ids of the routines that come with the program, as messages list them. */
  public static String builtInRoutines() {
    try (Stream<Path> files = Files.list(Path.of("routines"))) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> name.endsWith(".yaml"))
          .map(name -> name.replace(".yaml", ""))
          .sorted()
          .collect(Collectors.joining(", "));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A routine of one stretch, over in a minute. */
  public static final String SHORT =
      """
      format: 1
      id: short
      name: A short one
      stretches:
        - id: childs-pose
          name: Child's pose
          position: hands-and-knees
          set-up:
            - Sit back on your heels.
          hold: 5s
          sides: none
          repeat: 1
      """;

  /** The voice that needs no file, as errors are told in it. Loading one takes a while. */
  public static final Speaker PLAIN_VOICE =
      new Speaker(
          new FreeTtsEngine(
              FreeTtsEngine.DEFAULT_PACE, FreeTtsEngine.DEFAULT_PITCH, Lexicon.empty()));

  private final Path folder;
  private final Map<String, String> variables = new HashMap<>();
  private final List<FakeSink> opened = new ArrayList<>();
  private Environment.Speakers speakers = this::open;
  private Environment.Terminals stages =
      plain -> {
        throw new AssertionError("no terminal");
      };
  private boolean terminal;
  private Ears ears = Ears.NONE;
  private Path working;
  private String typed = "";
  private Writer out = new StringWriter();
  private Optional<Writer> screen = Optional.empty();
  private Instant now = Instant.parse("2026-11-22T10:00:00Z");
  private StringWriter err = new StringWriter();

  public TestEnvironment(Path folder) throws IOException {
    this.folder = folder;
    this.working = Files.createDirectories(folder.resolve("work"));
    Files.createDirectories(folder.resolve("home"));
    variables.put("TERM", "xterm");
    variables.put("XDG_CONFIG_HOME", folder.resolve("config").toString());
    variables.put("XDG_CACHE_HOME", folder.resolve("cache").toString());
    variables.put("XDG_RUNTIME_DIR", Files.createDirectories(folder.resolve("run")).toString());
  }

  private TestEnvironment(TestEnvironment other) {
    folder = other.folder;
    working = other.working;
    variables.putAll(other.variables);
  }

  /** The same computer, from another terminal. */
  public TestEnvironment beside() {
    return new TestEnvironment(this);
  }

  private AudioSink open(PcmFormat format) {
    FakeSink sink = new FakeSink(format);
    opened.add(sink);
    return sink;
  }

  /** A computer without any sound output. */
  public TestEnvironment silent() {
    return speaking(
        format -> {
          throw new SinkUnavailableException("There is no sound output.", new IOException());
        });
  }

  public TestEnvironment speaking(Environment.Speakers through) {
    speakers = through;
    return this;
  }

  /** Speakers that are only the first to be opened; those after them are the usual ones. */
  public TestEnvironment speakingFirst(Environment.Speakers first) {
    AtomicBoolean isOpened = new AtomicBoolean();
    return speaking(format -> isOpened.getAndSet(true) ? open(format) : first.open(format));
  }

  /** Somebody sits at a terminal: what they type, and what they see. */
  public TestEnvironment lookedAtOn(InputStream keys, OutputStream screen) {
    terminal = true;
    stages =
        plain ->
            plain
                ? new PlainStage(
                    new InputStreamReader(keys, StandardCharsets.UTF_8),
                    new PrintWriter(screen, true, StandardCharsets.UTF_8))
                : new TerminalStage(simpleTerminal(keys, screen));
    return this;
  }

  private static Terminal simpleTerminal(InputStream keys, OutputStream screen) {
    try {
      return new DumbTerminal(keys, screen);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public TestEnvironment hearing(Ears through) {
    ears = through;
    return this;
  }

  public TestEnvironment working(Path in) {
    working = in;
    return this;
  }

  /** What is written is read by somebody at once. */
  public TestEnvironment shownOn(Writer where) {
    screen = Optional.of(where);
    return this;
  }

  /** Lines that the person types, in the next run. */
  public TestEnvironment typing(String lines) {
    typed = lines;
    return this;
  }

  public TestEnvironment with(String variable, String value) {
    variables.put(variable, value);
    return this;
  }

  /** So much later the clock stands from now on. */
  public void later(Duration time) {
    now = now.plus(time);
  }

  /** Runs the program; the result is its exit code. */
  public int run(String... arguments) {
    return Cli.run(environment(), arguments);
  }

  /** The computer for one run of the program. */
  public Environment environment() {
    out = screen.orElseGet(StringWriter::new);
    err = new StringWriter();
    opened.clear();
    return new Environment(
        new StringReader(typed),
        new PrintWriter(out, true),
        new PrintWriter(err, true),
        variables,
        UserFolders.of(variables, "Linux", home()),
        new Home(Path.of("").toAbsolutePath()),
        working,
        List.of(home(), folder),
        Clock.fixed(now, ZoneOffset.UTC),
        speakers,
        terminal,
        stages,
        ears);
  }

  public String out() {
    return out.toString();
  }

  public String err() {
    return err.toString();
  }

  Path folder() {
    return folder;
  }

  public Path home() {
    return folder.resolve("home");
  }

  public Path configFile() {
    return folder.resolve("config/backtalk/config.yaml");
  }

  /** Where the person's own routines are. */
  public Path ownRoutine(String name, String text) throws IOException {
    return write(folder.resolve("config/backtalk/routines").resolve(name), text);
  }

  /** Where the person's own voices are. */
  public Path ownVoice(String id, String text) throws IOException {
    return write(folder.resolve("config/backtalk/voices").resolve(id + ".yaml"), text);
  }

  public Path config(String text) throws IOException {
    return write(configFile(), text);
  }

  public Path file(String name, String text) throws IOException {
    return write(working.resolve(name), text);
  }

  public Path path(String name) {
    return working.resolve(name);
  }

  private static Path write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  /** The whole of what was heard. */
  public AudioClip heard() {
    assertThat(opened).as("sound outputs opened").hasSize(1);
    assertThat(opened.get(0).isClosed()).isTrue();
    return opened.get(0).captured();
  }

  /** What was heard on each output that was opened, one after the other. */
  public List<AudioClip> allHeard() {
    assertThat(opened).allMatch(FakeSink::isClosed);
    return opened.stream().map(FakeSink::captured).toList();
  }

  public void assertNothingHeard() {
    assertThat(opened).as("sound outputs opened").isEmpty();
  }

  /**
   * Exactly the sound of an error and this sentence were heard, in the voice that needs no file.
   */
  public void assertHeard(String text) throws SpeechException {
    assertThat(Arrays.mismatch(heard().samples(), spokenError(text)))
        .as("the first frame that is not the sound of: " + text)
        .isEqualTo(-1);
  }

  /** Exactly these words were heard, in the voice that needs no file. */
  public void assertSpoken(String text) throws SpeechException {
    assertThat(heard().samples()).isEqualTo(PLAIN_VOICE.speak(text, 1).samples());
  }

  /** The sound of an error and a sentence, in the voice that needs no file. */
  static short[] spokenError(String text) throws SpeechException {
    short[] sound = errorSound();
    short[] words = PLAIN_VOICE.speak(text, 1).samples();
    short[] both = Arrays.copyOf(sound, sound.length + words.length);
    System.arraycopy(words, 0, both, sound.length, words.length);
    return both;
  }

  /** The sound of an error and the moment after it. */
  static short[] errorSound() {
    short[] sound = Earcons.error(FORMAT).samples();
    return Arrays.copyOf(sound, sound.length + FORMAT.sampleRate() / 10);
  }

  /** The voices that come with the program, on a computer where nothing is installed. */
  public static Voices voices() {
    return new Voices(
        Path.of("voices"), Path.of("none"), Programs.of(Map.of()), Path.of("target/no-cache"));
  }

  /** A text in the voice and with the words of the default session. */
  public static short[] spoken(String text) throws Exception {
    Voices voices = voices();
    return voices
        .engine(voices.find("kevin16"), WaitingCredit.endless(), why -> {})
        .speak(text, 1)
        .samples();
  }

  /** What went to the two streams, both in full. */
  public void assertWritten(String toOut, String toErr) {
    assertThat(err()).isEqualTo(toErr);
    assertThat(out()).isEqualTo(toOut);
  }

  public void assertNothingLeftIn(Path where, String... names) throws IOException {
    try (var files = Files.list(where)) {
      assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder(names);
    }
  }
}
