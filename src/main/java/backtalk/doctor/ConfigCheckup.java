package backtalk.doctor;

import backtalk.config.ConfigTable;
import backtalk.setup.Setup;
import backtalk.system.UserException;
import backtalk.yaml.YamlException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The config file, and the routine that it starts. */
record ConfigCheckup(Setup setup) implements Checkup {

  @Override
  public String name() {
    return "Config";
  }

  @Override
  public Finding check() {
    Path file = setup.folders().configFile();
    try {
      setup.config(setup.shelf().find(setup.config().get(ConfigTable.ROUTINE)));
      return Finding.ok(
          name(),
          Files.exists(file)
              ? file + " is valid."
              : "There is no config file, and none is needed. It would be " + file + ".");
    } catch (YamlException e) {
      return Finding.problem(
          name(), Finding.lines(e.problems()), "Fix it in any text editor.", e.spoken());
    } catch (UserException e) {
      return Finding.problem(name(), e.getMessage(), "The config is " + file + ".", e.spoken());
    }
  }
}
