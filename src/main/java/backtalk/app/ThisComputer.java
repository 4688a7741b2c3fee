package backtalk.app;

import backtalk.audio.javasound.JavaSoundSink;
import backtalk.setup.Environment;
import backtalk.system.Home;
import backtalk.system.UserFolders;
import backtalk.terminal.PlainStage;
import backtalk.terminal.Stage;
import backtalk.terminal.TerminalStage;
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

/** The computer that the program runs on, as it is. */
final class ThisComputer {

  private ThisComputer() {}

  static Environment environment() {
    Map<String, String> environment = System.getenv();
    Path home = Path.of(System.getProperty("user.home"));
    Reader in = new InputStreamReader(System.in, typedIn());
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PlainStage lines = new PlainStage(in, out);
    return new Environment(
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
