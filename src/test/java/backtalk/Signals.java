package backtalk;

import java.io.IOException;

/** Signals that Java itself does not send to other processes. */
public final class Signals {

  private Signals() {}

  /**
   * Sends one.
   *
   * @param name such as INT, STOP or CONT
   */
  public static void send(String name, Process to) throws IOException, InterruptedException {
    // The shell's own kill: the program of that name is no part of a minimal system.
    String[] command = {"sh", "-c", "kill -" + name + " " + to.pid()};
    if (new ProcessBuilder(command).start().waitFor() != 0) {
      throw new IOException("no " + name + " for process " + to.pid());
    }
  }
}
