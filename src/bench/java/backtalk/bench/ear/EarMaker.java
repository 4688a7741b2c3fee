package backtalk.bench.ear;

import backtalk.listen.Ear;
import backtalk.listen.EarSettings;
import backtalk.listen.Interpreter;
import backtalk.listen.Recognizer;
import backtalk.listen.Situation;
import backtalk.listen.WakeWord;
import backtalk.listen.rig.Hearer;

/** The ear as a session has it. */
final class EarMaker {

  private EarMaker() {}

  /** Makes ears for somebody who lies in a hold: what is said bare counts unless told otherwise. */
  static Hearer.Maker with(Recognizer recognizer, boolean wakeWord) {
    WakeWord policy = wakeWord ? WakeWord.ALWAYS : WakeWord.NEVER;
    return (executor, to) -> {
      Ear ear = new Ear(new Interpreter(recognizer, policy), EarSettings.USUAL, executor, to);
      return (microphone, played) -> ear.hear(microphone, played, Situation.HOLDING);
    };
  }
}
