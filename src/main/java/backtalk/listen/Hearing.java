package backtalk.listen;

import backtalk.listen.words.Recognizer;
import backtalk.listen.words.Situation;

/** Something that hears what a microphone hears, block by block. */
@FunctionalInterface
public interface Hearing {

  /**
   * Hears 10 ms: 160 frames at {@link Recognizer#SAMPLE_RATE} of each.
   *
   * @param microphone what the microphone gave
   * @param played what the speakers gave, as far as that is known
   * @param situation what the session was doing
   */
  void hear(short[] microphone, short[] played, Situation situation);
}
