package backtalk.app;

import backtalk.yaml.Problem;
import backtalk.yaml.YamlException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The config file, and the routine that it starts. */
record ConfigCheckup(Setup setup) implements Checkup {

  private static final int MOST_PROBLEMS = 5;

  @Override
  public String name() {
    return "Config";
  }

  @Override
  public Finding look() {
    Path file = setup.folders().configFile();
    try {
      setup.config(setup.shelf().find(setup.config().get(ConfigTable.ROUTINE)));
      return Finding.ok(
          name(),
          Files.exists(file)
              ? file + " is good."
              : "There is none, and none is needed. Its place would be " + file + ".");
    } catch (YamlException e) {
      return Finding.look(
          name(), lines(e.problems()), "Open the file in any text editor.", e.spoken());
    } catch (UserException e) {
      return Finding.look(name(), e.getMessage(), "The config is " + file + ".", e.spoken());
    }
  }

  private static String lines(List<Problem> problems) {
    String lines =
        problems.stream()
            .limit(MOST_PROBLEMS)
            .map(Problem::toString)
            .collect(Collectors.joining("\n"));
    int more = problems.size() - MOST_PROBLEMS;
    return more > 0 ? lines + "\nand " + more + " more." : lines;
  }
}
