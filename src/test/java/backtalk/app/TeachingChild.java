package backtalk.app;

import backtalk.audio.javasound.JavaSoundSink;
import backtalk.cli.Cli;
import backtalk.cli.Setups;
import backtalk.setup.Environment;
import backtalk.trial.Lessons;
import java.io.PrintWriter;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Teaches the computer's own ear some words, by its microphone and speakers, and listens then:
 * where it is run, the words.
 */
final class TeachingChild {

  private TeachingChild() {}

  public static void main(String[] arguments) throws Exception {
    TestEnvironment computer =
        new TestEnvironment(Path.of(arguments[0]))
            .hearing(new RealEars())
            .speaking(JavaSoundSink::open);
    Environment usual = computer.environment();
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    Environment environment =
        new Environment(
            new StringReader(""),
            out,
            out,
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
    List<String> words = Arrays.asList(arguments).subList(1, arguments.length);
    Lessons.teach(Setups.of(environment), words);
    Runtime.getRuntime().halt(Cli.run(environment, "listen"));
  }
}
