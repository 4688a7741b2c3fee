package backtalk.system;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/**
 * A program that does its work as long as it is held, and ends when its input does: when it is
 * closed, and when this program has ended in whatever way.
 */
public final class HeldProgram implements Closeable {

  private final Process process;

  /** Starts it; what it says goes nowhere. */
  public HeldProgram(List<String> command) throws IOException {
    process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
  }

  @Override
  public void close() throws IOException {
    process.getOutputStream().close();
  }
}
