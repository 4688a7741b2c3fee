package backtalk.routine;

import backtalk.yaml.Problem;
import backtalk.yaml.YamlException;
import java.util.List;

/** A routine file cannot be used. The message names every mistake in it, each on its own line. */
public final class RoutineException extends YamlException {

  private static final long serialVersionUID = 1L;

  /**
   * @param problems at least one
   */
  public RoutineException(List<Problem> problems) {
    super(problems);
  }
}
