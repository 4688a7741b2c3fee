package backtalk.speech.command;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The program of one voice, kept running from one sentence to the next since it has a model in
 * memory. Voices that need the same share it, and it is ended when the last of them is closed: what
 * somebody else tries out ends nobody's voice.
 */
final class KeptProgram implements AutoCloseable {

  /** By what they were started with; guards all that is here. */
  private static final Map<List<String>, WarmProgram> RUNNING = new HashMap<>();

  private static final Map<KeptProgram, List<String>> NEEDED = new HashMap<>();

  private boolean isClosed;

  /**
   * Has the program make the sound of a sentence; it is started where it does not run.
   *
   * @param command its arguments, with {@link WarmProgram#FOLDER} where its folder belongs; another
   *     than before takes its place
   * @param sentence one line
   * @param limit how long it can be waited for now
   * @param most how long it may take at all
   */
  WarmProgram.Said say(
      List<String> command, String sentence, Duration limit, Duration most, int sizeLimit)
      throws ProgramException, IOException, InterruptedException {
    return running(command).say(sentence, limit, most, sizeLimit);
  }

  private WarmProgram running(List<String> command) throws ProgramException, IOException {
    synchronized (RUNNING) {
      if (isClosed) {
        throw new ProgramException("is not needed any more");
      }
      NEEDED.put(this, command);
      endUnneeded();
      WarmProgram there = RUNNING.get(command);
      if (there != null && there.isAlive()) {
        return there;
      }
      if (there != null) {
        there.end();
      }
      WarmProgram started = WarmProgram.start(command);
      RUNNING.put(command, started);
      return started;
    }
  }

  /** Nobody starts it again for this voice. */
  @Override
  public void close() {
    synchronized (RUNNING) {
      isClosed = true;
      NEEDED.remove(this);
      endUnneeded();
    }
  }

  private static void endUnneeded() {
    RUNNING
        .entrySet()
        .removeIf(
            program -> {
              boolean isNeeded = NEEDED.containsValue(program.getKey());
              if (!isNeeded) {
                program.getValue().end();
              }
              return !isNeeded;
            });
  }
}
