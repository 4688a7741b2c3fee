package backtalk.app;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.audio.file.WavReader;
import backtalk.audio.javasound.ChildJvm;
import backtalk.journal.Journal;
import backtalk.journal.SessionRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The whole program in processes of their own, with folders of a test, and what they keep. */
final class RealProgram {

  /** So long, in seconds, a session of a test takes at most. */
  static final int SECONDS = 60;

  /** Frames that are looked for as one: 10 ms. */
  private static final int WINDOW = 160;

  private final Path folder;

  /** The same folders for who is asked within this process. */
  private final TestEnvironment environment;

  RealProgram(Path folder) throws IOException {
    this.folder = folder;
    this.environment = new TestEnvironment(folder);
  }

  TestEnvironment environment() {
    return environment;
  }

  /** What keeps a program to these folders, and from this computer's session bus. */
  Map<String, String> variables() {
    Map<String, String> variables = new HashMap<>();
    variables.put("XDG_CONFIG_HOME", folder.resolve("config").toString());
    variables.put("XDG_DATA_HOME", folder.resolve("data").toString());
    variables.put("XDG_CACHE_HOME", folder.resolve("cache").toString());
    variables.put("XDG_RUNTIME_DIR", runtimeFolder().toString());
    variables.put("DBUS_SESSION_BUS_ADDRESS", "");
    variables.put("BACKTALK_CONFIG", "");
    return variables;
  }

  Path runtimeFolder() {
    return folder.resolve("run");
  }

  /** Starts it with the voice that works everywhere, unless the sound's variables have a PATH. */
  ChildJvm start(Map<String, String> sound, String... arguments) throws IOException {
    Map<String, String> variables = variables();
    variables.put("PATH", "");
    variables.putAll(sound);
    return ChildJvm.start(variables, Main.class, arguments);
  }

  /** It in a terminal, whose device plays at a pace: see {@link TerminalChild}. */
  PseudoTerminal startInTerminal(String... arguments) throws IOException {
    return PseudoTerminal.with(variables(), inTerminal(arguments));
  }

  /** What starts it there. */
  static List<String> inTerminal(String... arguments) {
    List<String> asItIsStarted = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");
    return ChildJvm.command(asItIsStarted, TerminalChild.class, arguments);
  }

  /** A session's sound as it is written to a file. */
  short[] rendered(String... arguments) throws IOException {
    String[] words =
        Stream.concat(Stream.of("render", "-o", "whole.wav"), Stream.of(arguments))
            .toArray(String[]::new);
    assertThat(environment.run(words)).as(environment.err()).isZero();
    return WavReader.read(environment.path("whole.wav")).samples();
  }

  /** The sessions in the journal. */
  List<SessionRecord> kept() {
    return Journal.in(folder.resolve("data/backtalk/journal"), Clock.system(ZoneId.systemDefault()))
        .read()
        .sessions();
  }

  /** The timeline of the last session as it was heard. */
  String heard() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("data/backtalk/timelines"))) {
      return Files.readString(files.sorted().reduce((one, other) -> other).orElseThrow());
    }
  }

  /** How many windows of the session that sound are nowhere in the recording. */
  static int missing(short[] session, short[] recording) {
    Set<Integer> heard = new HashSet<>();
    for (int at = 0; at + WINDOW <= recording.length; at++) {
      if (recording[at] != 0) {
        heard.add(Arrays.hashCode(Arrays.copyOfRange(recording, at, at + WINDOW)));
      }
    }
    int missing = 0;
    for (int at = 0; at + WINDOW <= session.length; at += WINDOW) {
      short[] window = Arrays.copyOfRange(session, at, at + WINDOW);
      if (window[0] != 0 && !heard.contains(Arrays.hashCode(window))) {
        missing++;
      }
    }
    return missing;
  }
}
