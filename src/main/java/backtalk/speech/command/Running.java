package backtalk.speech.command;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The programs that run now: none outlives Backtalk, not even one that hangs. */
final class Running {

  private static final Set<Process> ALL = ConcurrentHashMap.newKeySet();

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(Running::killAll, "voice program killer"));
  }

  private Running() {}

  static void add(Process process) {
    ALL.add(process);
  }

  /** Ends a program with everything that it has started, and lets go of its streams. */
  static void kill(Process process) {
    ALL.remove(process);
    // Listed before their parent goes: nothing tells afterwards whose children they were.
    List<ProcessHandle> children = process.isAlive() ? process.descendants().toList() : List.of();
    process.destroyForcibly();
    children.forEach(ProcessHandle::destroyForcibly);
    try {
      process.getInputStream().close();
      process.getErrorStream().close();
    } catch (IOException e) {
      // Whatever it was, nobody reads it any more.
    }
  }

  private static void killAll() {
    ALL.forEach(Running::kill);
  }
}
