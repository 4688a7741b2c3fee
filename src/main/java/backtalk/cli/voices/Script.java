package backtalk.cli.voices;

import backtalk.config.ConfigTable;
import backtalk.routine.Routine;
import backtalk.setup.Setup;
import backtalk.system.UserException;
import java.util.ArrayList;
import java.util.List;

/** The routines that are to be spoken. */
final class Script {

  private Script() {}

  /** Those that are named, or else the one in the settings. */
  static List<Routine> routines(Setup setup, List<String> named) throws UserException {
    List<String> ids = named.isEmpty() ? List.of(setup.config().get(ConfigTable.ROUTINE)) : named;
    List<Routine> routines = new ArrayList<>();
    for (String id : ids) {
      routines.add(setup.shelf().find(id));
    }
    return routines;
  }
}
