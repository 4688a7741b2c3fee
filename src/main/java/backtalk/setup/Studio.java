package backtalk.setup;

import backtalk.audio.Background;
import backtalk.audio.Gain;
import backtalk.plan.Plan;
import backtalk.routine.Routine;
import backtalk.score.Arranger;
import backtalk.score.Narrator;
import backtalk.score.Score;
import backtalk.session.Director;
import backtalk.speech.SpeechEngine;
import java.util.function.UnaryOperator;

/** A session ready to be arranged: everything from the files, put together. */
public record Studio(
    Routine routine,
    Plan plan,
    Narrator narrator,
    SpeechEngine engine,
    SpeechEngine prompt,
    Gain gain,
    Background background,
    VoiceTrouble trouble) {

  /** The same with a sound behind the words. */
  Studio over(Background sound) {
    return new Studio(routine, plan, narrator, engine, prompt, gain, sound, trouble);
  }

  /** The session's score, from its beginning. */
  public Score score() {
    return new Arranger(plan, narrator, engine);
  }

  /** The session as it is played, with the person in command of it. */
  public Director director(UnaryOperator<Score> ahead) {
    return new Director(plan, narrator, engine, prompt, gain, ahead);
  }
}
