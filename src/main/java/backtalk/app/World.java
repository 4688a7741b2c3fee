package backtalk.app;

import backtalk.audio.AudioSink;
import backtalk.audio.PcmFormat;
import backtalk.audio.SinkUnavailableException;
import backtalk.audio.javasound.JavaSoundSink;
import backtalk.control.socket.RuntimeFolder;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * What the program sees of the computer it runs on; tests give another.
 *
 * @param in what the person types
 * @param out what was asked for
 * @param err what went wrong
 * @param environment environment variables
 * @param userFolders where this person's files are
 * @param home where the program's files are
 * @param workingFolder what relative paths start from
 * @param spareFolders where a file may go that the working folder does not take, best first
 * @param clock for the date, and for the times in the journal
 * @param speakers the sound output
 * @param terminal whether somebody looks at a terminal
 * @param stages the terminal while a session plays
 * @param ears the sound input
 */
record World(
    Reader in,
    PrintWriter out,
    PrintWriter err,
    Map<String, String> environment,
    UserFolders userFolders,
    Home home,
    Path workingFolder,
    List<Path> spareFolders,
    Clock clock,
    Speakers speakers,
    boolean terminal,
    Stages stages,
    Ears ears) {

  /** A computer that hears nothing. */
  World(
      Reader in,
      PrintWriter out,
      PrintWriter err,
      Map<String, String> environment,
      UserFolders userFolders,
      Home home,
      Path workingFolder,
      List<Path> spareFolders,
      Clock clock,
      Speakers speakers,
      boolean terminal,
      Stages stages) {
    this(
        in,
        out,
        err,
        environment,
        userFolders,
        home,
        workingFolder,
        spareFolders,
        clock,
        speakers,
        terminal,
        stages,
        Ears.NONE);
  }

  /** Opens a sound output. */
  interface Speakers {
    AudioSink open(PcmFormat format) throws SinkUnavailableException;
  }

  /** Opens the terminal for a session. */
  interface Stages {
    /**
     * The terminal, from now on.
     *
     * @param plain whether whole lines are wanted, and nothing else
     */
    Stage open(boolean plain);
  }

  /** Where this person's running session is found. */
  RuntimeFolder runtimeFolder() {
    return RuntimeFolder.of(
        environment,
        Path.of(System.getProperty("java.io.tmpdir")),
        System.getProperty("user.name", ""));
  }

  /** Whether the terminal can do no more than whole lines, as it says itself. */
  boolean isDumb() {
    return List.of("dumb", "unknown").contains(environment.getOrDefault("TERM", ""));
  }

  static World real() {
    Map<String, String> environment = System.getenv();
    Reader in = new InputStreamReader(System.in, typedIn());
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PlainStage lines = new PlainStage(in, out);
    Path home = Path.of(System.getProperty("user.home"));
    return new World(
        in,
        out,
        new PrintWriter(System.err, true, StandardCharsets.UTF_8),
        environment,
        UserFolders.of(environment, System.getProperty("os.name"), home),
        Home.find(),
        Path.of("").toAbsolutePath(),
        List.of(home, Path.of(System.getProperty("java.io.tmpdir"))),
        Clock.system(ZoneId.systemDefault()),
        JavaSoundSink::open,
        looksAtTerminal(),
        plain -> plain ? lines : stage(lines),
        new RealEars());
  }

  private static Stage stage(PlainStage otherwise) {
    try {
      return TerminalStage.ofThisProgram();
    } catch (IOException e) {
      return otherwise;
    }
  }

  /** As the console says; elsewhere, as everything that is written here. */
  @SuppressWarnings("SystemConsoleNull") // a pipe may have one or not: both are handled
  private static Charset typedIn() {
    Console console = System.console();
    Charset charset = console == null ? StandardCharsets.UTF_8 : console.charset();
    return charset.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : charset;
  }

  /** From Java 22 on there is a console even where nobody sits at one, and a method that tells. */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean looksAtTerminal() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
    } catch (NoSuchMethodException olderJava) {
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }
}
