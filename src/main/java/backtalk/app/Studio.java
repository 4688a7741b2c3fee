package backtalk.app;

import backtalk.audio.Gain;
import backtalk.plan.Plan;
import backtalk.routine.Routine;
import backtalk.score.Arranger;
import backtalk.score.Score;
import backtalk.script.Narrator;
import backtalk.speech.SpeechEngine;

/** A session ready to be arranged: everything from the files, put together. */
record Studio(
    Routine routine,
    Plan plan,
    Narrator narrator,
    SpeechEngine engine,
    Gain gain,
    VoiceTrouble trouble) {

  /** The session's score, from its beginning. */
  Score score() {
    return new Arranger(plan, narrator, engine);
  }
}
