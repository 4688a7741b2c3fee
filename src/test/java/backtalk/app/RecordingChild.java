package backtalk.app;

import backtalk.audio.javasound.JavaSoundSink;
import backtalk.cli.Cli;
import backtalk.setup.Environment;
import java.io.PrintWriter;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Records a voice with the computer's own microphone and speakers, and keeps so many takes: where
 * it is run, how many.
 */
final class RecordingChild {

  private RecordingChild() {}

  public static void main(String[] arguments) throws Exception {
    TestEnvironment computer =
        new TestEnvironment(Path.of(arguments[0]))
            .hearing(new RealEars())
            .speaking(JavaSoundSink::open);
    Environment usual = computer.environment();
    Environment environment =
        new Environment(
            new StringReader("\n".repeat(Integer.parseInt(arguments[1]))),
            new PrintWriter(System.out, true, StandardCharsets.UTF_8),
            new PrintWriter(System.out, true, StandardCharsets.UTF_8),
            usual.variables(),
            usual.userFolders(),
            usual.home(),
            usual.workingFolder(),
            usual.spareFolders(),
            usual.clock(),
            usual.speakers(),
            usual.terminal(),
            usual.stages(),
            usual.ears());
    int code = Cli.run(environment, "voices", "record", "anna", "short");
    System.out.println("ENDED " + code);
    Runtime.getRuntime().halt(code);
  }
}
