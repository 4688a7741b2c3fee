package backtalk.system;

/** Something to do when the system wants the program gone, as by Ctrl-C, until this is closed. */
public final class AtExit implements AutoCloseable {

  private final Thread hook;

  /**
   * @throws IllegalStateException if the program is already on its way out
   */
  public AtExit(String name, Runnable what) {
    hook = new Thread(what, name);
    Runtime.getRuntime().addShutdownHook(hook);
  }

  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The program is on its way out, and it is being done.
    }
  }
}
