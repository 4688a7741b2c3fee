package backtalk.setup;

import backtalk.audio.Background;
import backtalk.audio.Gain;
import backtalk.plan.Plan;
import backtalk.routine.Routine;
import backtalk.score.Arranger;
import backtalk.score.Narrator;
import backtalk.score.Score;
import backtalk.script.Answer;
import backtalk.session.Director;
import backtalk.session.ReadyAnswers;
import backtalk.session.ScoreReader;
import backtalk.speech.SpeechEngine;
import backtalk.speech.command.WaitingCredit;
import backtalk.system.UserException;
import java.util.function.Consumer;

/** A session ready to be arranged: everything from the files, put together. */
public record SessionResources(
    Routine routine,
    Plan plan,
    Narrator narrator,
    SpeechEngine engine,
    SpeechEngine prompt,
    WaitingCredit patience,
    Gain gain,
    Background background,
    VoiceTrouble trouble)
    implements AutoCloseable {

  /** The same with a sound behind the words. */
  SessionResources over(Background sound) {
    return new SessionResources(
        routine, plan, narrator, engine, prompt, patience, gain, sound, trouble);
  }

  /**
   * The same for a file, in which all of the sound behind the words is heard.
   *
   * @throws UserException if that cannot be read; it says what to do
   */
  public SessionResources forFile() throws UserException {
    return over(BackgroundSound.awaited(background));
  }

  /** From now on this is told what goes wrong beside the words. */
  public void tell(Consumer<String> told) {
    background.onTrouble(
        why -> told.accept(BackgroundSound.UNPLAYABLE + why + " The session goes on without it."));
  }

  /** The session's score, from its beginning. */
  public Score score() {
    return new Arranger(plan, narrator, engine);
  }

  /** The session as it is played, with the person in command of it. */
  public Director director(ScoreReader ahead) {
    return new Director(plan, narrator, engine, prompt, gain, ahead);
  }

  /**
   * What the voice can have ready, if it may need time for its words.
   *
   * @param byVoice whether the person will give commands by voice
   */
  public ReadyAnswers answers(boolean byVoice) {
    Answer.InputMethod way = byVoice ? Answer.InputMethod.VOICE : Answer.InputMethod.KEYS;
    return patience.isForProgram()
        ? new ReadyAnswers(plan, narrator, engine, way)
        : ReadyAnswers.NONE;
  }

  /** Lets go of the sound behind the words, and of the programs that were kept for them. */
  @Override
  public void close() {
    prompt.close();
    engine.close();
    background.close();
  }
}
