package backtalk.listen.rig;

import backtalk.listen.words.Heard;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** What is tried: takes a block of the microphone, and the block that is played meanwhile. */
public interface Hearer {

  void hear(short[] microphone, short[] played);

  /** Makes a new one, which remembers nothing. */
  interface Maker {
    Hearer make(Executor recognition, Consumer<Heard> to);
  }
}
