package backtalk.plan;

import backtalk.plan.Preferences.Holds;
import backtalk.routine.Side;
import java.time.Duration;
import java.util.Map;

/** A person who has decided what the routines that come along leave open. */
public final class Decided {

  public static final Preferences ALL =
      Preferences.with()
          .painfulSide(Side.RIGHT)
          .repetitions(Map.of("curl-forward", 5, "lean-back", 5, "trunk-turn", 5, "side-glide", 10))
          .holds(any -> new Holds(1, Map.of("lean-back", Duration.ofSeconds(5))))
          .preferences();

  private Decided() {}
}
