package backtalk.app;

import backtalk.plan.Today;
import java.util.Map;

/**
 * How far a person has come with a routine.
 *
 * @param isFirstTime whether they have never done it
 * @param today doses of stretches that grow over the weeks, by stretch id
 */
record Standing(boolean isFirstTime, Map<String, Today> today) {

  /** Nothing is known of any session before. */
  static final Standing NEW = new Standing(true, Map.of());

  Standing {
    today = Map.copyOf(today);
  }
}
