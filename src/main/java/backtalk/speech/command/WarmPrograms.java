package backtalk.speech.command;

import java.io.IOException;
import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The programs that are kept running from one sentence to the next, by what they were started with:
 * a voice's and its spare voice's, since each has a model in memory. Whoever no longer needs a
 * voice ends them; the next sentence starts one again.
 */
public final class WarmPrograms {

  private static final int MOST = 2;

  /** The last used is the last. */
  private static final Map<List<String>, WarmProgram> RUNNING = new LinkedHashMap<>(4, 0.75f, true);

  private WarmPrograms() {}

  /**
   * Has a program make the sound of a sentence; it is started where it does not run.
   *
   * @param command its arguments, with {@link WarmProgram#FOLDER} where its folder belongs
   * @param sentence one line
   * @param limit how long it can be waited for now
   * @param most how long it may take at all
   * @return the WAV file that it wrote
   */
  static byte[] say(
      List<String> command, String sentence, Duration limit, Duration most, int sizeLimit)
      throws ProgramException, IOException, InterruptedException {
    return running(command).say(sentence, limit, most, sizeLimit);
  }

  private static synchronized WarmProgram running(List<String> command)
      throws ProgramException, IOException {
    WarmProgram there = RUNNING.get(command);
    if (there != null && there.isAlive()) {
      return there;
    }
    if (there != null) {
      there.end();
    }
    WarmProgram started = WarmProgram.start(command);
    RUNNING.put(command, started);
    Iterator<WarmProgram> eldest = RUNNING.values().iterator();
    while (RUNNING.size() > MOST) {
      eldest.next().end();
      eldest.remove();
    }
    return started;
  }

  /** Nobody needs any of them for now. */
  public static synchronized void endAll() {
    RUNNING.values().forEach(WarmProgram::end);
    RUNNING.clear();
  }
}
