package backtalk.bench.ear;

import backtalk.listen.PatientEar;
import backtalk.listen.rig.Hearer;
import backtalk.listen.words.Interpreter;
import backtalk.listen.words.Recognizer;
import backtalk.listen.words.WakeWord;

/** The ear as a session has it. */
final class SessionEar {

  private SessionEar() {}

  /** Makes ears for somebody who lies in a hold: what is said bare counts unless told otherwise. */
  static Hearer.Maker with(Recognizer recognizer, boolean wakeWord) {
    WakeWord policy = wakeWord ? WakeWord.ALWAYS : WakeWord.NEVER;
    return PatientEar.with(new Interpreter(recognizer, policy));
  }
}
