package backtalk.app;

import backtalk.cli.Setups;
import backtalk.trial.Lessons;
import java.util.Arrays;
import java.util.List;

/**
 * Teaches the computer's own ear some words, by its microphone and speakers, and listens then:
 * where it is run, the words.
 */
final class TeachingChild {

  private TeachingChild() {}

  public static void main(String[] arguments) throws Exception {
    TestEnvironment computer = RealComputer.in(arguments[0]);
    List<String> words = Arrays.asList(arguments).subList(1, arguments.length);
    Lessons.teach(Setups.of(computer.environment()), words);
    Runtime.getRuntime().halt(computer.run("listen"));
  }
}
