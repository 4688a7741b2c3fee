package backtalk.listen;

import backtalk.listen.rig.Hearer;
import backtalk.listen.words.Interpreter;
import backtalk.listen.words.Situation;

/**
 * An ear of a session in which somebody lies in a hold, to which no answer comes too late: what is
 * measured with it does not depend on what else the computer does.
 */
public final class PatientEar {

  private PatientEar() {}

  /** Makes ears that have this done. */
  public static Hearer.Maker with(Interpreter interpreter) {
    return (executor, to) -> {
      Ear ear = new Ear(interpreter, EarSettings.USUAL, executor, to, () -> 0);
      return (microphone, played) -> ear.hear(microphone, played, Situation.HOLDING);
    };
  }
}
