package backtalk.speech.command;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The programs that run now: none outlives Backtalk, nor its files, not even one that hangs. */
final class Running {

  private static final Set<Process> ALL = ConcurrentHashMap.newKeySet();

  /** Each kills all that are there; one that is quicker than so many is no voice. */
  private static final int MOST_ROUNDS = 20;

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(Running::endAll, "voice program killer"));
  }

  private Running() {}

  static void add(Process process) {
    ALL.add(process);
  }

  /** Ends a program with everything that it has started, and lets go of its streams. */
  static void kill(Process process) {
    // Listed before their parent goes: where there are no sessions, nothing tells afterwards whose
    // children they were.
    List<ProcessHandle> children = process.isAlive() ? process.descendants().toList() : List.of();
    process.destroyForcibly();
    children.forEach(ProcessHandle::destroyForcibly);
    List<ProcessHandle> rest = OwnSession.members(process.pid());
    for (int i = 0; i < MOST_ROUNDS && !rest.isEmpty(); i++) {
      rest.forEach(ProcessHandle::destroyForcibly);
      rest = OwnSession.members(process.pid()); // one may have started another meanwhile
    }
    ALL.remove(process);
    try {
      process.getInputStream().close();
      process.getErrorStream().close();
    } catch (IOException e) {
      // Whatever it was, nobody reads it any more.
    }
  }

  private static void endAll() {
    ALL.forEach(Running::kill);
    TemporaryFiles.removeAll();
  }
}
