package backtalk.cli.options;

import backtalk.config.ConfigTable;
import backtalk.routine.Routine;
import backtalk.setup.Setup;
import backtalk.system.UserException;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Parameters;

/** The routines that are to be spoken, as a command's last parameters. */
public final class NamedRoutines {

  @Parameters(
      index = "+",
      arity = "0..*",
      paramLabel = "ROUTINE",
      description = "Ids or files of routines. Default: the routine in your settings.")
  private List<String> names = new ArrayList<>();

  /** Those that are named, or else the one in the settings. */
  public List<Routine> found(Setup setup) throws UserException {
    List<String> ids = names.isEmpty() ? List.of(setup.config().get(ConfigTable.ROUTINE)) : names;
    List<Routine> routines = new ArrayList<>();
    for (String id : ids) {
      routines.add(setup.shelf().find(id));
    }
    return routines;
  }
}
